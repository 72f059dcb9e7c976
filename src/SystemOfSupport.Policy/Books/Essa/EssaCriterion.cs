namespace SystemOfSupport.Policy;

/// <summary>One colour pattern of low performance. All its conditions must hold.</summary>
public sealed record EssaCriterion
{
    /// <summary>Name of the criterion within the book, such as <c>C2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Indicators needed.</summary>
    public required int MinimumIndicators { get; init; }

    /// <summary>Indicators that must be Red.</summary>
    public required int MinimumReds { get; init; }

    /// <summary>How many indicators are not Red, exactly; null for any number.</summary>
    public int? NotRed { get; init; }

    /// <summary>Whether more than half of the indicators must be Red.</summary>
    public bool MajorityRed { get; init; }

    /// <summary>Whether every indicator must be Red or Orange.</summary>
    public bool OnlyRedAndOrange { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether numbers of indicators fit the pattern.</summary>
    /// <param name="indicators">Indicators that count.</param>
    /// <param name="reds">Those that are Red.</param>
    /// <param name="oranges">Those that are Orange.</param>
    public bool Fits(int indicators, int reds, int oranges) =>
        indicators >= MinimumIndicators
        && reds >= MinimumReds
        && (NotRed is not { } notRed || indicators - reds == notRed)
        && (!MajorityRed || 2 * reds > indicators)
        && (!OnlyRedAndOrange || reds + oranges == indicators);
}
