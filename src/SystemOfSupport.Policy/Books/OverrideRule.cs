using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>A named exception that replaces what the tables say, because of a flag on the row.</summary>
public sealed record OverrideRule
{
    /// <summary>Name of the exception within the book.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The flag that calls for it.</summary>
    public required OverrideFlag Flag { get; init; }

    /// <summary>The indicator to which it applies.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Whether it applies also to rows that have too few students for a level.</summary>
    public bool WithoutNSize { get; init; }

    /// <summary>The colour that it gives.</summary>
    public PerformanceLevel? Color { get; init; }

    /// <summary>The box that goes with the colour.</summary>
    public Box? Box { get; init; }

    /// <summary>The status level that it gives.</summary>
    public StatusLevel? Status { get; init; }

    /// <summary>The best status level that it leaves.</summary>
    public StatusLevel? StatusAtMost { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
