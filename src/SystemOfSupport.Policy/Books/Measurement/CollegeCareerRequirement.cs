using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>A fact that must reach a number.</summary>
public sealed record CollegeCareerRequirement
{
    /// <summary>The fact.</summary>
    public required CollegeCareerFact Fact { get; init; }

    /// <summary>The least number.</summary>
    public required int AtLeast { get; init; }
}
