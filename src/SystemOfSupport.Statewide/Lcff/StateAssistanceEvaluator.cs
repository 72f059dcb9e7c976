using System.Numerics;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>
/// Determines differentiated assistance for every agency of a rated frame, as <see cref="AssistanceEvaluator"/> does for one: priority areas and methods, and with
/// earlier years the status and the tests over several years. Immutable and safe to share between threads.
/// </summary>
public sealed class StateAssistanceEvaluator
{
    private const int Block = 512;

    // Above the bits of the conditions a group's sum counts its rated cells.
    private const int MostConditions = 16;

    // Which conditions a cell meets, by indicator; and which areas follow from the conditions met, by group.
    private readonly CellTable?[] _tables = new CellTable?[AgencyResults.Indicators];
    private readonly byte[]?[] _areas = new byte[]?[AgencyResults.Groups];
    private readonly uint _groups;

    /// <summary>Compiles the criteria of an evaluator.</summary>
    /// <exception cref="ArgumentException">The book has more than 16 different conditions.</exception>
    public StateAssistanceEvaluator(AssistanceEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        Evaluator = evaluator;
        _groups = evaluator.Book.Assistance.Groups.Bits;
        var conditions = evaluator.Areas.SelectMany(a => a.AnyOf).SelectMany(c => c.Conditions).DistinctBy(c => (c.Indicator, c.ByStatus, c.Mask)).ToList();
        if (conditions.Count > MostConditions)
        {
            throw new ArgumentException($"Rule book {evaluator.Book} has {conditions.Count} different conditions. Expected at most {MostConditions}.", nameof(evaluator));
        }

        foreach (var indicator in Model.Indicators.All)
        {
            _tables[(int)indicator] = new(known => Adds(known, indicator, conditions));
        }

        CompileAreas(conditions);
    }

    /// <summary>The evaluator whose findings these equal.</summary>
    public AssistanceEvaluator Evaluator { get; }

    /// <summary>Finds for every agency of a rated frame.</summary>
    /// <param name="ratings">The rated frame.</param>
    /// <param name="threads">On how many threads; the findings do not depend on it.</param>
    /// <exception cref="ArgumentException">The frame is of another year than the book.</exception>
    public StateFindings Find(StateRatings ratings, int threads = 1)
    {
        var findings = new StateFindings(this, Checked(ratings));
        findings.Refresh(threads);
        return findings;
    }

    /// <summary>Determines every agency of a rated frame, as <see cref="AssistanceEvaluator.Determine"/> does for one.</summary>
    /// <param name="ratings">The rated frame.</param>
    /// <param name="history">Earlier years; null where nothing is known of them.</param>
    /// <param name="threads">On how many threads; the determinations do not depend on it.</param>
    /// <exception cref="ArgumentException">The frame is of another year than the book.</exception>
    public StateAssistanceDeterminations Determine(StateRatings ratings, AssistanceHistory? history = null, int threads = 1)
    {
        var determinations = new StateAssistanceDeterminations(this, new(this, Checked(ratings)), history ?? AssistanceHistory.Empty);
        determinations.Refresh(threads);
        return determinations;
    }

    /// <summary>Finds for some agencies. Allocates nothing for an agency.</summary>
    internal void Find(StateRatings ratings, int from, int to, StateFindings findings)
    {
        Span<uint> sums = stackalloc uint[Block * AgencyResults.Groups];
        Span<StatePrioritySet> priorities = stackalloc StatePrioritySet[AgencyResults.Groups + 1];
        Span<TestOutcome> methods = stackalloc TestOutcome[4];
        for (var start = from; start < to; start += Block)
        {
            var end = Math.Min(start + Block, to);
            sums.Clear();
            findings.Cells.Add(ratings, _tables, start, end, sums);
            for (var agency = start; agency < end; agency++)
            {
                Find(agency, sums.Slice((agency - start) * AgencyResults.Groups, AgencyResults.Groups), priorities, methods, findings);
            }
        }
    }

    private void Find(int agency, ReadOnlySpan<uint> sums, Span<StatePrioritySet> priorities, Span<TestOutcome> methods, StateFindings findings)
    {
        uint meeting = 0;
        uint rated = 0;
        var some = 0;
        var bytes = findings.PriorityBytes.AsSpan(agency * AgencyResults.Groups, AgencyResults.Groups);
        for (var groups = _groups; groups != 0; groups &= groups - 1)
        {
            var group = BitOperations.TrailingZeroCount(groups);
            var areas = _areas[group]![sums[group] & ((1 << MostConditions) - 1)];
            bytes[group] = areas;

            // The methods look at groups that meet some area, whichever they are.
            priorities[some] = StateFindings.SetOf(areas);
            some += areas != 0 ? 1 : 0;
            meeting |= (areas & (areas - 1)) != 0 ? 1u << group : 0;
            rated |= sums[group] >> MostConditions != 0 ? 1u << group : 0;
        }

        var agencies = findings.Ratings.Frame.Agencies;
        Evaluator.Methods(agencies.All[agency].Kind, priorities[..some], agencies.Reports[agency], agencies.DataCertificationMissed[agency], methods);
        for (var i = 0; i < methods.Length; i++)
        {
            findings.MethodBytes[(agency * methods.Length) + i] = (byte)methods[i];
        }

        findings.MeetingBits[agency] = meeting;
        findings.AgencyGroupBits[agency] = rated;
    }

    private StateRatings Checked(StateRatings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return ratings.Frame.Year == Evaluator.Book.Year
            ? ratings
            : throw new ArgumentException($"Rule book {Evaluator.Book} determines {Evaluator.Book.Year} only; found {ratings.Frame.Year}.", nameof(ratings));
    }

    private static uint Adds(CellTable.Known known, Indicator indicator, List<CompiledCondition> conditions)
    {
        var cell = new IndicatorCell
        {
            Level = known.Color,
            Status = known.Status,
            HasColorNSize = known.HasColorNSize,
            Reason = known.IsStatusOnly ? RatingReason.StatusOnly : RatingReason.Colored,
        };
        var adds = cell.IsRated ? 1u << MostConditions : 0;
        for (var bit = 0; bit < conditions.Count; bit++)
        {
            adds |= conditions[bit].Indicator == indicator && conditions[bit].IsMet(cell) ? 1u << bit : 0;
        }

        return adds;
    }

    // Groups to which the same criteria apply share a table.
    private void CompileAreas(List<CompiledCondition> conditions)
    {
        var criteria =
            (from area in Evaluator.Areas
             from criterion in area.AnyOf
             select (Bits: BitsOf(criterion, conditions), criterion.Groups, Priority: (byte)(StatePrioritySet.Of(area.Priority).Bits >> 1))).ToList();
        foreach (var alike in Evaluator.Book.Assistance.Groups.GroupBy(g => string.Concat(criteria.Select(c => c.Groups.Contains(g) ? '1' : '0')), StringComparer.Ordinal))
        {
            var areas = new byte[1 << conditions.Count];
            foreach (var (bits, _, priority) in criteria.Where(c => c.Groups.Contains(alike.First())))
            {
                for (var met = 0; met < areas.Length; met++)
                {
                    areas[met] |= (met & bits) == bits ? priority : (byte)0;
                }
            }

            foreach (var group in alike)
            {
                _areas[(int)group] = areas;
            }
        }
    }

    private static int BitsOf(CompiledCriterion criterion, List<CompiledCondition> conditions) =>
        criterion.Conditions.Aggregate(0, (bits, c) => bits | (1 << conditions.FindIndex(other => (other.Indicator, other.ByStatus, other.Mask) == (c.Indicator, c.ByStatus, c.Mask))));
}
