using System.Numerics;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>Draws status and the tests over several years of every agency from findings and earlier years, as the evaluation of one agency does.</summary>
internal sealed class StateAssistanceConcluder
{
    private readonly AssistanceEvaluator _evaluator;
    private readonly AssistanceRules _rules;
    private readonly bool _sameGroup;
    private readonly EarlierYear[] _years;
    private readonly EarlierYear? _carriedFrom;

    // For each kind of agency whether a rule holds for it.
    private readonly bool[] _determined;
    private readonly bool[] _ec52072;
    private readonly bool[] _ec52071F;
    private readonly bool[] _ec52064E5;

    internal StateAssistanceConcluder(AssistanceEvaluator evaluator, AssistanceHistory history, ReadOnlySpan<Agency> agencies)
    {
        _evaluator = evaluator;
        _rules = evaluator.Book.Assistance;
        _sameGroup = evaluator.Options.CharterSameGroup ?? _rules.Charters?.SameGroup ?? false;
        _determined = ByKind(_rules.Agencies);
        _ec52072 = ByKind(_rules.Ec52072?.Agencies);
        _ec52071F = ByKind(_rules.Ec52071F?.Agencies);
        _ec52064E5 = ByKind(_rules.Ec52064E5?.Agencies);
        DashboardYear[] years =
        [
            .. new[] { _rules.Ec52072?.Window, _rules.Ec52071F?.Window, _rules.Ec52064E5?.Window, _rules.Charters?.Window, _rules.Status.CarriedFrom is { } from ? [from] : null }
                .SelectMany(w => w ?? []).Where(y => y != evaluator.Book.Year).Distinct(),
        ];
        _years = new EarlierYear[years.Length];
        for (var i = 0; i < years.Length; i++)
        {
            _years[i] = new(evaluator, history, years[i], agencies);
        }

        _carriedFrom = _rules.Status.CarriedFrom is { } carried ? Find(carried) : null;
        Ec52072Window = Window(_rules.Ec52072?.Window);
        Ec52071FWindow = Window(_rules.Ec52071F?.Window);
        Ec52064E5Window = Window(_rules.Ec52064E5?.Window);
        CharterWindow = Window(_rules.Charters?.Window);
    }

    // Years of the windows in order; null is the book's own year.
    private EarlierYear?[] Ec52072Window { get; }

    private EarlierYear?[] Ec52071FWindow { get; }

    private EarlierYear?[] Ec52064E5Window { get; }

    private EarlierYear?[] CharterWindow { get; }

    /// <summary>Concludes some agencies. Allocates nothing for an agency.</summary>
    internal void Conclude(StateAssistanceDeterminations determinations, int from, int to)
    {
        var findings = determinations.Findings;
        var agencies = findings.Ratings.Frame.Agencies.All;
        for (var agency = from; agency < to; agency++)
        {
            var kind = agencies[agency].Kind;
            var determined = _determined[(int)kind];
            var meeting = findings.MeetingBits[agency];
            determinations.Ec52072Bytes[agency] = (byte)(determined && _ec52072[(int)kind] ? Ec52072(agency, meeting, findings.AgencyGroupBits[agency]) : TestOutcome.NotInForce);
            determinations.Ec52071FBytes[agency] = (byte)(determined && _ec52071F[(int)kind] ? Consecutive(Ec52071FWindow, agency, meeting) : TestOutcome.NotInForce);
            determinations.Ec52064E5Bytes[agency] = (byte)(determined && _ec52064E5[(int)kind] ? Consecutive(Ec52064E5Window, agency, meeting) : TestOutcome.NotInForce);
            determinations.StatusBytes[agency] = (byte)(!determined ? AssistanceStatus.NotDetermined
                : kind == AgencyKind.Charter ? Charter(findings, agency, meeting)
                : Status(findings, agency));
        }
    }

    private AssistanceStatus Status(StateFindings findings, int agency)
    {
        var rule = _rules.Status;
        if (findings.MeetsCriteria(agency))
        {
            return rule.Eligible;
        }

        var earlier = _carriedFrom?.Statuses[agency];
        var unknown = IsAnyMethodUnknown(findings, agency) || (_carriedFrom is not null && earlier is null);
        return unknown && _evaluator.Options.WhenInputMissing == MissingInput.LeaveUndetermined ? AssistanceStatus.NotDetermined
            : rule.CarriedStatus is { } carried && earlier == carried ? rule.Continuing!.Value
            : rule.Otherwise;
    }

    private AssistanceStatus Charter(StateFindings findings, int agency, uint meeting)
    {
        var rule = _rules.Charters!;
        var worst = TestOutcome.Met;
        var common = ~0u;
        foreach (var year in CharterWindow)
        {
            var (outcome, groups) = year is null ? CharterNow(findings, agency, meeting) : CharterBefore(year, agency);
            worst = worst == TestOutcome.NotMet || outcome == TestOutcome.Met ? worst : outcome;
            common &= groups;
        }

        worst = worst == TestOutcome.Met && common == 0 && _sameGroup ? TestOutcome.NotMet : worst;
        return worst == TestOutcome.Met ? rule.Eligible
            : worst == TestOutcome.Unknown && _evaluator.Options.WhenInputMissing == MissingInput.LeaveUndetermined ? AssistanceStatus.NotDetermined
            : rule.Otherwise;
    }

    private (TestOutcome Outcome, uint Groups) CharterNow(StateFindings findings, int agency, uint meeting) =>
        findings.MeetsCriteria(agency) ? (TestOutcome.Met, findings.MeetsLocally(agency) ? _rules.Groups.Bits : meeting)
        : (IsAnyMethodUnknown(findings, agency) ? TestOutcome.Unknown : TestOutcome.NotMet, 0);

    private static (TestOutcome Outcome, uint Groups) CharterBefore(EarlierYear year, int agency) =>
        !year.Known[agency] ? (TestOutcome.Unknown, 0)
        : (year.CharterGroups[agency] == 0 ? TestOutcome.NotMet : TestOutcome.Met, year.CharterGroups[agency]);

    private static bool IsAnyMethodUnknown(StateFindings findings, int agency) => findings.MethodBytes.AsSpan((agency * 4) + 1, 3).Contains((byte)TestOutcome.Unknown);

    private TestOutcome Ec52072(int agency, uint meeting, uint own)
    {
        var rule = _rules.Ec52072!;
        var (met, mayMeet) = AtLeast(Ec52072Window, agency, meeting, rule.MinimumYears);
        return BitOperations.PopCount(met) >= rule.MinimumGroups ? TestOutcome.Met
            : own != 0 && BitOperations.PopCount(own) < rule.MinimumGroups && (own & ~mayMeet) == 0 ? ((own & ~met) == 0 ? TestOutcome.Met : TestOutcome.Unknown)
            : BitOperations.PopCount(mayMeet) >= rule.MinimumGroups ? TestOutcome.Unknown
            : TestOutcome.NotMet;
    }

    private static TestOutcome Consecutive(EarlierYear?[] window, int agency, uint meeting)
    {
        var (met, mayMeet) = (~0u, ~0u);
        foreach (var year in window)
        {
            met &= year is null ? meeting : year.Sure[agency];
            mayMeet &= year is null ? meeting : year.Possible[agency];
        }

        return met != 0 ? TestOutcome.Met : mayMeet == 0 ? TestOutcome.NotMet : TestOutcome.Unknown;
    }

    // Groups that met the criteria, surely and possibly, in so many years of a window: all groups at once, in the bits of small counters.
    private static (uint Sure, uint Possible) AtLeast(EarlierYear?[] window, int agency, uint meeting, int minimum)
    {
        var sure = new GroupCounters();
        var possible = new GroupCounters();
        foreach (var year in window)
        {
            sure.Add(year is null ? meeting : year.Sure[agency]);
            possible.Add(year is null ? meeting : year.Possible[agency]);
        }

        return (sure.AtLeast(minimum), possible.AtLeast(minimum));
    }

    private EarlierYear Find(DashboardYear year) => Array.Find(_years, y => y.Year == year)!;

    private EarlierYear?[] Window(IReadOnlyList<DashboardYear>? window) => [.. (window ?? []).Select(y => y == _evaluator.Book.Year ? null : Find(y))];

    private static bool[] ByKind(IReadOnlyList<AgencyKind>? kinds) => [.. Enumerable.Range(0, (int)AgencyKind.State + 1).Select(k => kinds?.Contains((AgencyKind)k) ?? false)];

    /// <summary>A counter for each group, up to 15.</summary>
    private struct GroupCounters
    {
        private uint _ones;
        private uint _twos;
        private uint _fours;
        private uint _eights;

        internal void Add(uint groups)
        {
            var carry = groups;
            (_ones, carry) = (_ones ^ carry, _ones & carry);
            (_twos, carry) = (_twos ^ carry, _twos & carry);
            (_fours, carry) = (_fours ^ carry, _fours & carry);
            _eights ^= carry;
        }

        internal readonly uint AtLeast(int minimum)
        {
            // The first bit, from the top, in which a counter and the minimum differ tells.
            var (more, equal) = (0u, ~0u);
            Compare(_eights, minimum & 8, ref more, ref equal);
            Compare(_fours, minimum & 4, ref more, ref equal);
            Compare(_twos, minimum & 2, ref more, ref equal);
            Compare(_ones, minimum & 1, ref more, ref equal);

            // Every group reaches none, but only real groups are asked for.
            return (more | equal) & ~1u;
        }

        private static void Compare(uint counters, int bit, ref uint more, ref uint equal)
        {
            more |= bit == 0 ? equal & counters : 0;
            equal &= bit == 0 ? ~counters : counters;
        }
    }
}
