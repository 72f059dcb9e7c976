namespace SystemOfSupport.Statewide;

/// <summary>The rows of a frame that one rule set rates, side by side.</summary>
internal sealed class FrameSegment(RuleSet rules, int start, int count)
{
    internal RuleSet Rules { get; } = rules;

    /// <summary>The first row.</summary>
    internal int Start { get; } = start;

    /// <summary>How many rows.</summary>
    internal int Count { get; } = count;

    internal int End => Start + Count;

    /// <summary>Students whom the minimum for a colour counts, where they are not those of the minimum for a level; this year and before.</summary>
    internal byte[]? ColorCurrent { get; init; }

    internal byte[]? ColorPrior { get; init; }

    /// <summary>Denominators as the small-population rule looks at them, where they are not the students of the minimums.</summary>
    internal byte[]? Denominators { get; init; }

    /// <summary>Rows with a flag for which the indicator has an override, in order.</summary>
    internal int[] Flagged { get; init; } = [];
}
