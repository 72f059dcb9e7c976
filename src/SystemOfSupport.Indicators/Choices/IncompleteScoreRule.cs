namespace SystemOfSupport.Indicators;

/// <summary>
/// Whether the result of an alternate assessment that was begun and not completed (<see cref="ConditionCode.Incomplete"/>) counts in status. It counts in
/// participation as its parts say. The record does not tell whether the code invalidates a result.
/// </summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum IncompleteScoreRule : byte
{
    /// <summary>Not at all.</summary>
    NotCounted = 1,

    /// <summary>As the converter of alternate scores says.</summary>
    Counted = 2,
}
