using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The graduation rate of All Students, pooled over several cohorts and rounded once to a tenth of a percent, is below a threshold.</summary>
public sealed record EssaLowGraduationRule
{
    /// <summary>The threshold in percent; the rate must be below it.</summary>
    public required Tenths Below { get; init; }

    /// <summary>The school years whose graduates and cohorts are added up, in order.</summary>
    public required IReadOnlyList<SchoolYear> Cohorts { get; init; }

    /// <summary>Whether the graduation rate of All Students must have a colour.</summary>
    public bool RequiresColor { get; init; }

    /// <summary>Students that each cohort needs; 0 for any number.</summary>
    public int MinimumCohort { get; init; }

    /// <summary>Where threshold and cohorts come from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where the minimum comes from.</summary>
    public required Citation MinimumCitation { get; init; }
}
