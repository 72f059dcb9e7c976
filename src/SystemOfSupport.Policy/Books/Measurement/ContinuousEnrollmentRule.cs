using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>A score counts for an agency where the student was enrolled from Fall Census Day, the first Wednesday in October, to the first day of testing.</summary>
public sealed record ContinuousEnrollmentRule
{
    /// <summary>The longest gap, in consecutive calendar days, that does not break enrollment.</summary>
    public required int MaximumGapDays { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
