using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How one indicator counts in the patterns of low performance.</summary>
public sealed record EssaIndicatorRule
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>What makes it count, and what makes it Red.</summary>
    public required EssaCounting Counting { get; init; }

    /// <summary>The only group whose row has the indicator; it counts for that group and for All Students. Null where every group has its own row.</summary>
    public StudentGroup? OnlyGroup { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
