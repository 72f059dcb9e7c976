using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>English learners who entered schools of the United States after a day of the prior school year.</summary>
public sealed record NewcomerRule
{
    /// <summary>Month and day, as in <c>04-15</c>.</summary>
    public required string EnteredAfter { get; init; }

    /// <summary>Whether they are excused from the test, and so from participation and status.</summary>
    public required bool ExcusedFromTest { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
