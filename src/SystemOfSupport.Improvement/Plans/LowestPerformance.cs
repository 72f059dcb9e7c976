using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A lowest performance on the 2023 Dashboard: Red, or Very Low for College/Career.</summary>
/// <param name="Agency">The district, county office or charter school.</param>
/// <param name="Indicator">The indicator.</param>
public sealed record LowestPerformance(CdsCode Agency, Indicator Indicator)
{
    /// <summary>The school; null for the agency as a whole.</summary>
    public PlanSite? Site { get; init; }

    /// <summary>The student group; null for all students of a school.</summary>
    public StudentGroup? Group { get; init; }
}
