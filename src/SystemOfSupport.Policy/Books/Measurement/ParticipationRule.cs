using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How the participation rate is taken and what follows from a low one.</summary>
public sealed record ParticipationRule
{
    /// <summary>The rate to reach, in whole percent.</summary>
    public required int TargetPercent { get; init; }

    /// <summary>Calendar days before the first and after the last test day of a school that belong to its accountability testing window.</summary>
    public required int WindowGraceDays { get; init; }

    /// <summary>What a lower rate does.</summary>
    public required ParticipationPenaltyKind Penalty { get; init; }

    /// <summary>Hundredths of a point taken for every percent below the target (points off).</summary>
    public int? HundredthsPerPercent { get; init; }

    /// <summary>Share of enrolled students, in thousandths, that lifts the whole-number rate to the target (lowest scores).</summary>
    public int? RequiredPermille { get; init; }

    /// <summary>Points of a lowest-score record (lowest scores).</summary>
    public int? LowestPoints { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
