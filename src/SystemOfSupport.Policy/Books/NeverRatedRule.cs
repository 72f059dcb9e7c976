using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Groups that receive status and change levels and never a colour.</summary>
public sealed record NeverRatedRule
{
    /// <summary>The groups.</summary>
    public required StudentGroupSet Groups { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
