using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Requirements that must all be met.</summary>
public sealed record CollegeCareerCriterion
{
    /// <summary>The requirements.</summary>
    public required IReadOnlyList<CollegeCareerRequirement> AllOf { get; init; }
}
