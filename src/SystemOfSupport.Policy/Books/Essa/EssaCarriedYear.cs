using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>A year without a Dashboard, in which statuses stayed as they were.</summary>
public sealed record EssaCarriedYear
{
    /// <summary>The school year.</summary>
    public required SchoolYear Year { get; init; }

    /// <summary>The test after which a school that was identified for its graduation rate left where it did not meet it; null where none could leave.</summary>
    public EssaLowGraduationRule? LowGraduation { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
