namespace SystemOfSupport.Indicators;

/// <summary>How Alternate ELPAC points of two grade spans compare.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum AlternateElpacSpanRule : byte
{
    /// <summary>Each is taken from the lowest score of its span.</summary>
    RelativeToSpan = 1,

    /// <summary>They do not: only levels are compared.</summary>
    LevelsOnly = 2,
}
