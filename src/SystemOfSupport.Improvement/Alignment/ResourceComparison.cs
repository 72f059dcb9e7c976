namespace SystemOfSupport.Improvement;

/// <summary>A resource of one school beside the average of its agency.</summary>
/// <param name="Site">The school.</param>
/// <param name="Dimension">Of what kind.</param>
/// <param name="Name">What it is.</param>
/// <param name="PerStudent">Amount for each student.</param>
/// <param name="RatioToAverage">For each student, as a ratio to the average of all schools together; null where that is zero.</param>
public sealed record ResourceComparison(PlanSite Site, ResourceDimension Dimension, string Name, decimal PerStudent, decimal? RatioToAverage)
{
    /// <summary>What the review finds.</summary>
    public string? Finding { get; init; }

    /// <summary>What the plan does about it.</summary>
    public string? Response { get; init; }
}
