using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>A result with what stands behind it: participation, the parts of the count, and how open points were decided.</summary>
public sealed record MeasuredResult
{
    /// <summary>The result, as a row of a Dashboard file holds it: numerators and statuses of fewer than 11 students are blank.</summary>
    public required IndicatorResult Result { get; init; }

    /// <summary>Participation of the year; null where the indicator has none.</summary>
    public ParticipationCounts? Participation { get; init; }

    /// <summary>Participation of the year before.</summary>
    public ParticipationCounts? PriorParticipation { get; init; }

    /// <summary>Records with the lowest score in the denominator (<c>numPRLOSS</c>); null where the rules add none.</summary>
    public int? LowestScoreRecords { get; init; }

    /// <summary>Records with the lowest score in the prior denominator.</summary>
    public int? PriorLowestScoreRecords { get; init; }

    /// <summary>Points taken from the status for participation (<c>curradjustment</c>); null where the rules take none.</summary>
    public decimal? Adjustment { get; init; }

    /// <summary>Points taken from the prior status.</summary>
    public decimal? PriorAdjustment { get; init; }

    /// <summary>Status without records of the lowest score or points off; blank below 11 students.</summary>
    public Tenths? StatusWithoutPenalty { get; init; }

    /// <summary>The parts of the count, such as students who progressed, or students prepared by each measure; null below 11 students and where the indicator has none.</summary>
    public IReadOnlyDictionary<TallyCount, long>? Parts { get; init; }

    /// <summary>How many classes make up the prior year of the graduation rate (2017).</summary>
    public int? PooledPriorClasses { get; init; }

    /// <summary>The rules of the book on which the result leans, each with its citation.</summary>
    public required IReadOnlyList<MeasuredRule> Rules { get; init; }

    /// <summary>How the open points on which the result leans were decided: named rules, and the injected strategy by its name.</summary>
    public required IReadOnlyList<AppliedChoice> Choices { get; init; }

    /// <summary>The weakest confidence among the rules and the choices on which the result leans.</summary>
    public Confidence Confidence => Rules.Select(r => r.Citation.Confidence).Concat(Choices.Select(c => c.Confidence)).Max();

    /// <summary>By what rules the students were counted.</summary>
    public required TallyBasis Basis { get; init; }
}
