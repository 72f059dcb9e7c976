using System.Numerics;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>
/// Determines the support of all schools of a state under the Every Student Succeeds Act, as <see cref="EssaEvaluator.Determine"/> does for one.
/// Immutable and safe to share between threads; make one per book and keep it.
/// </summary>
public sealed class StateEssaEvaluator
{
    private const int Block = 512;
    private const int Outcomes = 4;
    private const int Statuses = (int)EssaStatus.CsiLowGraduation + 2;
    private const int Packed = 3;
    private const uint AllStudents = 1u << (int)StudentGroup.AllStudents;

    private readonly EssaDeterminationRules _rules;
    private readonly EssaTables[] _window;
    private readonly uint _groups;
    private readonly int _minimumCohort;

    // The state machine for every outcome of the tests, Title I and status before; and the exit for every pair of statuses.
    private readonly byte[] _statuses = new byte[Outcomes * Outcomes * Outcomes * Packed * Statuses];
    private readonly byte[] _exits = new byte[Statuses * Statuses];

    /// <summary>Compiles the rules of an evaluator.</summary>
    public StateEssaEvaluator(EssaEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        Evaluator = evaluator;
        _rules = evaluator.Rules;
        _window = [.. evaluator.Window.Select(y => new EssaTables(evaluator.Criteria(y).Compiled))];
        _groups = evaluator.Own.Groups.Bits;
        _minimumCohort = evaluator.Options.MinimumCohort ?? _rules.LowGraduation.MinimumCohort;
        CompileTransitions();
    }

    /// <summary>The evaluator whose determinations these equal.</summary>
    public EssaEvaluator Evaluator { get; }

    private DashboardYear Year => Evaluator.Book.Year;

    /// <summary>Determines every school.</summary>
    /// <param name="history">What is known of the schools. What is missing is listed among the assumptions of a school's own determination.</param>
    /// <param name="threads">On how many threads; the determinations do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public StateEssaDeterminations Determine(StateSchoolHistory history, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(history);
        var determinations = new StateEssaDeterminations(this, history);
        determinations.Refresh(threads);
        return determinations;
    }

    /// <summary>
    /// The statuses after the years without a Dashboard that lie before the book's year, as <see cref="EssaEvaluator.CarryForward"/> gives them for one school.
    /// </summary>
    public StateSchoolHistory CarryForward(StateSchoolHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        foreach (var carried in _rules.Carried)
        {
            var before = history.Statuses.GetValueOrDefault(carried.Year.Previous);
            if (before is null)
            {
                continue;
            }

            var statuses = history.Statuses.GetValueOrDefault(carried.Year)?.ToArray() ?? new EssaStatus?[history.Count];
            var cohorts = carried.LowGraduation?.Cohorts.Select(history.Graduation.GetValueOrDefault).ToArray();
            for (var school = 0; school < statuses.Length; school++)
            {
                statuses[school] ??= before[school] == EssaStatus.CsiLowGraduation && carried.LowGraduation is { } rule && Pool(cohorts!, school) is { } pooled
                    ? pooled.HasRate && pooled.Percent() < rule.Below ? EssaStatus.CsiLowGraduation : EssaStatus.NoStatus
                    : before[school];
            }

            history = history.WithStatuses(carried.Year, statuses);
        }

        return history;
    }

    /// <summary>Determines all schools in every year from one to another, each with the statuses that the year before gave, as <see cref="EssaEvaluator.Replay"/> does for one.</summary>
    /// <param name="history">What is known of the schools; statuses that it holds of a year before the first one are where the replay starts.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year.</param>
    /// <param name="options">Choices; null for the defaults.</param>
    /// <param name="threads">On how many threads; the determinations do not depend on it.</param>
    /// <returns>The determinations of each year that made any, in order.</returns>
    public static IReadOnlyList<StateEssaDeterminations> Replay(StateSchoolHistory history, DashboardYear from, DashboardYear to, EssaOptions? options = null, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(history);
        var years = new List<StateEssaDeterminations>();
        foreach (var year in EssaEvaluator.Years.Where(y => y >= from && y <= to))
        {
            var evaluator = new StateEssaEvaluator(EssaEvaluator.For(year, options));
            history = evaluator.CarryForward(history);
            years.Add(evaluator.Determine(history, threads));
            history = history.With(years[^1]);
        }

        return years;
    }

    /// <summary>Determines some schools. Allocates nothing for a school.</summary>
    internal void Determine(StateEssaDeterminations determinations, int from, int to)
    {
        Span<uint> counts = stackalloc uint[Block * AgencyResults.Groups];
        for (var start = from; start < to; start += Block)
        {
            var end = Math.Min(start + Block, to);
            for (var year = 0; year < _window.Length; year++)
            {
                if (determinations.Cells[year] is { } cells)
                {
                    counts.Clear();
                    cells.Count(_window[year], start, end, counts);
                    Fit(_window[year].Compiled, counts, determinations.CriterionBytes[year].AsSpan(start * AgencyResults.Groups, (end - start) * AgencyResults.Groups), determinations.MeetingByYear[year].AsSpan(start, end - start));
                }
            }

            for (var school = start; school < end; school++)
            {
                Conclude(determinations, school);
            }
        }
    }

    // Without a Red no criterion fits, and few groups have one.
    private void Fit(CompiledEssaCriteria compiled, ReadOnlySpan<uint> counts, Span<byte> criteria, Span<uint> meeting)
    {
        criteria.Clear();
        for (var school = 0; school < meeting.Length; school++)
        {
            var first = school * AgencyResults.Groups;
            uint met = 0;
            for (var rest = compiled.Groups.Bits | AllStudents; rest != 0; rest &= rest - 1)
            {
                var group = BitOperations.TrailingZeroCount(rest);
                var packed = counts[first + group];
                if (packed <= byte.MaxValue || (packed & byte.MaxValue) < (group == (int)StudentGroup.AllStudents ? 1 : _rules.StudentGroups.MinimumIndicators))
                {
                    continue;
                }

                var fits = compiled.Fitting(EssaTables.Unpack(packed));
                criteria[first + group] = fits;
                met |= fits != 0 ? 1u << group : 0;
            }

            meeting[school] = met & ~AllStudents;
        }
    }

    private void Conclude(StateEssaDeterminations determinations, int school)
    {
        var graduation = LowGraduation(determinations, school);
        var performing = determinations.Cells[^1] is null ? TestOutcome.Unknown
            : determinations.CriterionBytes[^1][(school * AgencyResults.Groups) + (int)StudentGroup.AllStudents] != 0 ? TestOutcome.Met
            : TestOutcome.NotMet;
        var (groups, meeting) = StudentGroups(determinations, school);
        var titleI = determinations.TitleI?[school];
        var previous = _rules.Previous is null ? EssaStatus.NoStatus : determinations.Previous?[school];
        var status = _statuses[Place(graduation, performing, groups, titleI, previous)];
        determinations.LowGraduationBytes[school] = (byte)graduation;
        determinations.LowPerformingBytes[school] = (byte)performing;
        determinations.StudentGroupsBytes[school] = (byte)groups;
        determinations.MeetingBits[school] = meeting;
        determinations.StatusBytes[school] = status;
        determinations.ExitBytes[school] = _exits[(Number(previous) * Statuses) + status];
        determinations.FlaggedBits[school] = (EssaStatus)status is EssaStatus.Atsi or EssaStatus.Tsi ? meeting : 0;
        determinations.SmallAlternativeBytes[school] = (byte)SmallAlternative(determinations, school, (EssaStatus)status);
    }

    private TestOutcome LowGraduation(StateEssaDeterminations determinations, int school)
    {
        var rule = _rules.LowGraduation;
        var cohorts = determinations.Cohorts;
        determinations.Pooled[school] = null;
        if (determinations.Cells[^1] is { } cells)
        {
            var (hasResult, hasColor) = cells.Graduation(school);
            if ((rule.RequiresColor && !hasColor) || (!hasResult && !Any(cohorts, school)))
            {
                return TestOutcome.NotMet;
            }
        }

        foreach (var cohort in cohorts)
        {
            if (cohort?[school] is { } known && known.Denominator < _minimumCohort)
            {
                return TestOutcome.NotMet;
            }
        }

        if ((rule.RequiresColor && determinations.Cells[^1] is null) || Pool(cohorts, school) is not { } pooled)
        {
            return TestOutcome.Unknown;
        }

        determinations.Pooled[school] = pooled;
        return pooled.HasRate && pooled.Percent() < rule.Below ? TestOutcome.Met : TestOutcome.NotMet;
    }

    private (TestOutcome Outcome, uint Groups) StudentGroups(StateEssaDeterminations determinations, int school)
    {
        var sure = _groups;
        var possible = sure;
        for (var year = 0; year < _window.Length; year++)
        {
            uint? groups = determinations.Cells[year] is not null ? determinations.MeetingByYear[year][school] : determinations.Given[year]?[school]?.Bits;
            possible &= groups ?? ~0u;
            sure &= groups ?? 0;
        }

        return (sure != 0 ? TestOutcome.Met : possible == 0 ? TestOutcome.NotMet : TestOutcome.Unknown, sure);
    }

    private TestOutcome SmallAlternative(StateEssaDeterminations determinations, int school, EssaStatus status) =>
        _rules.SmallAlternativeSchool is not { } rule ? TestOutcome.NotInForce
        : status != EssaStatus.CsiLowGraduation || !determinations.History.School(school).IsAlternativeSchool ? TestOutcome.NotMet
        : determinations.Enrollment?[school] is not { } enrollment ? TestOutcome.Unknown
        : enrollment < rule.Below ? TestOutcome.Met
        : TestOutcome.NotMet;

    private static bool Any(RateCounts?[]?[] cohorts, int school)
    {
        foreach (var cohort in cohorts)
        {
            if (cohort?[school] is not null)
            {
                return true;
            }
        }

        return false;
    }

    // All cohorts taken together; null where one is not known.
    private static RateCounts? Pool(RateCounts?[]?[] cohorts, int school)
    {
        int numerator = 0, denominator = 0;
        foreach (var cohort in cohorts)
        {
            if (cohort?[school] is not { } known)
            {
                return null;
            }

            numerator += known.Numerator;
            denominator += known.Denominator;
        }

        return new(numerator, denominator);
    }

    private void CompileTransitions()
    {
        TestOutcome[] outcomes = [TestOutcome.NotInForce, TestOutcome.NotMet, TestOutcome.Met, TestOutcome.Unknown];
        EssaStatus?[] before = [null, .. EssaStatuses.All.Select(s => (EssaStatus?)s)];
        foreach (var previous in before)
        {
            foreach (var (graduation, performing, groups, titleI) in from g in outcomes from p in outcomes from s in outcomes from t in new bool?[] { null, false, true } select (g, p, s, t))
            {
                var tests = new EssaTests { LowGraduation = graduation, LowPerforming = performing, StudentGroups = groups, TitleI = titleI };
                _statuses[Place(graduation, performing, groups, titleI, previous)] = (byte)Evaluator.Conclude(tests, previous);
            }

            foreach (var status in EssaStatuses.All)
            {
                _exits[(Number(previous) * Statuses) + (int)status] = (byte)(previous is { } known ? EssaExits.Between(known, status) : EssaExit.None);
            }
        }
    }

    private static int Place(TestOutcome graduation, TestOutcome performing, TestOutcome groups, bool? titleI, EssaStatus? previous) =>
        (((((((int)graduation * Outcomes) + (int)performing) * Outcomes) + (int)groups) * Packed) + (titleI switch { null => 0, false => 1, true => 2 })) * Statuses + Number(previous);

    private static int Number(EssaStatus? status) => status is { } known ? (int)known + 1 : 0;
}
