using System.Numerics;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>
/// Finds the priority areas and methods of differentiated assistance for every agency of a rated frame, as <see cref="AssistanceEvaluator.Find"/>
/// does for one. Immutable and safe to share between threads.
/// </summary>
public sealed class StateAssistanceEvaluator
{
    private const int LevelBits = 3;
    private const int Levels = 1 << (2 * LevelBits);
    private const int Cells = 2 * Levels;

    // Which conditions a cell meets, as bits, by indicator and by what is known of the cell; and which conditions look at an indicator.
    private readonly ushort[] _met = new ushort[Frame.Indicators * Cells];
    private readonly ushort[] _looking = new ushort[Frame.Indicators];
    private readonly ushort _absent;
    private readonly Criterion[] _criteria;
    private readonly uint _groups;

    /// <summary>Compiles the criteria of an evaluator.</summary>
    /// <exception cref="ArgumentException">The book has more than 16 different conditions.</exception>
    public StateAssistanceEvaluator(AssistanceEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        Evaluator = evaluator;
        _groups = evaluator.Book.Assistance.Groups.Bits;
        var conditions = new List<(Indicator Indicator, bool ByStatus, byte Mask)>();
        _criteria =
        [
            .. from area in evaluator.Areas
               from criterion in area.AnyOf
               select new Criterion(BitsOf(criterion, conditions), criterion.Groups.Bits & _groups, (byte)(StatePrioritySet.Of(area.Priority).Bits >> 1)),
        ];
        if (conditions.Count > 16)
        {
            throw new ArgumentException($"Rule book {evaluator.Book} has {conditions.Count} different conditions. Expected at most 16.", nameof(evaluator));
        }

        for (var bit = 0; bit < conditions.Count; bit++)
        {
            Compile(conditions[bit], (ushort)(1 << bit));
            _absent |= _met[((int)conditions[bit].Indicator * Cells) + 0];
        }
    }

    /// <summary>The evaluator whose findings these equal.</summary>
    public AssistanceEvaluator Evaluator { get; }

    /// <summary>Finds for every agency of a rated frame.</summary>
    /// <param name="ratings">The rated frame.</param>
    /// <param name="threads">On how many threads; the findings do not depend on it.</param>
    /// <exception cref="ArgumentException">The frame is of another year than the book.</exception>
    public StateFindings Find(StateRatings ratings, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.Frame.Year != Evaluator.Book.Year)
        {
            throw new ArgumentException($"Rule book {Evaluator.Book} determines {Evaluator.Book.Year} only; found {ratings.Frame.Year}.", nameof(ratings));
        }

        var findings = new StateFindings(this, ratings);
        findings.Refresh(threads);
        return findings;
    }

    /// <summary>Finds for some agencies. Allocates nothing for an agency.</summary>
    internal void Find(StateRatings ratings, int from, int to, StateFindings findings)
    {
        Span<ushort> met = stackalloc ushort[Frame.Groups];
        Span<StatePrioritySet> priorities = stackalloc StatePrioritySet[Frame.Groups];
        Span<TestOutcome> methods = stackalloc TestOutcome[4];
        var agencies = ratings.Frame.Agencies;
        for (var agency = from; agency < to; agency++)
        {
            met.Fill(_absent);
            var rated = Conditions(ratings, agencies, agency, met);
            uint meeting = 0;
            var bytes = findings.PriorityBytes.AsSpan(agency * Frame.Groups, Frame.Groups);
            priorities.Clear();
            bytes.Clear();
            for (var groups = _groups; groups != 0; groups &= groups - 1)
            {
                var group = BitOperations.TrailingZeroCount(groups);
                bytes[group] = Areas(met[group], 1u << group);
                priorities[group] = StateFindings.SetOf(bytes[group]);
                meeting |= BitOperations.PopCount(bytes[group]) >= 2 ? 1u << group : 0;
            }

            Evaluator.Methods(agencies.All[agency].Kind, priorities, agencies.Reports[agency], agencies.DataCertificationMissed[agency], methods);
            for (var i = 0; i < methods.Length; i++)
            {
                findings.MethodBytes[(agency * methods.Length) + i] = (byte)methods[i];
            }

            findings.MeetingBits[agency] = meeting;
            findings.AgencyGroupBits[agency] = rated & _groups;
        }
    }

    // Which conditions each group meets; gives the groups that have a rated cell.
    private uint Conditions(StateRatings ratings, FrameAgencies agencies, int agency, Span<ushort> met)
    {
        var colors = ratings.Colors;
        var statusLevels = ratings.StatusLevels;
        var reasons = ratings.Reasons;
        var rows = agencies.RowsOf(agency);
        var facts = agencies.Facts.AsSpan(agencies.Start(agency), rows.Length);
        uint rated = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var group = facts[i] >> FrameAgencies.GroupShift;
            var indicator = facts[i] & (FrameAgencies.ColorNSize - 1);
            var enough = (facts[i] & FrameAgencies.ColorNSize) != 0;
            var known = colors[row] | (statusLevels[row] << LevelBits) | (enough ? Levels : 0);
            ref var bits = ref met[group];
            bits = (ushort)((bits & ~_looking[indicator]) | _met[(indicator * Cells) + known]);
            rated |= colors[row] != 0 || (enough && statusLevels[row] != 0 && reasons[row] == (byte)RatingReason.StatusOnly) ? 1u << group : 0;
        }

        return rated;
    }

    private byte Areas(ushort met, uint group)
    {
        var areas = 0;
        foreach (ref readonly var criterion in _criteria.AsSpan())
        {
            areas |= (met & criterion.Conditions) == criterion.Conditions && (criterion.Groups & group) != 0 ? criterion.Priority : 0;
        }

        return (byte)areas;
    }

    private static ushort BitsOf(CompiledCriterion criterion, List<(Indicator Indicator, bool ByStatus, byte Mask)> conditions)
    {
        ushort bits = 0;
        foreach (var condition in criterion.Conditions)
        {
            var key = (condition.Indicator, condition.ByStatus, condition.Mask);
            var bit = conditions.IndexOf(key);
            if (bit < 0)
            {
                bit = conditions.Count;
                conditions.Add(key);
            }

            bits |= (ushort)(1 << Math.Min(bit, 15));
        }

        return bits;
    }

    private void Compile((Indicator Indicator, bool ByStatus, byte Mask) condition, ushort bit)
    {
        _looking[(int)condition.Indicator] |= bit;
        for (var known = 0; known < Cells; known++)
        {
            var level = condition.ByStatus ? (known >> LevelBits) & 7 : known & 7;
            if (((condition.Mask >> level) & 1) != 0 && (!condition.ByStatus || known >= Levels))
            {
                _met[((int)condition.Indicator * Cells) + known] |= bit;
            }
        }
    }

    private readonly record struct Criterion(ushort Conditions, uint Groups, byte Priority);

    private static class Frame
    {
        internal const int Indicators = AgencyResults.Indicators;
        internal const int Groups = AgencyResults.Groups;
    }
}
