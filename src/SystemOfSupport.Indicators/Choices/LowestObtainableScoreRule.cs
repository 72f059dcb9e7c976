namespace SystemOfSupport.Indicators;

/// <summary>
/// Whether a score that the test gave as its lowest for too few answers (<see cref="ConditionCode.LowestObtainable"/>) counts in status. It counts in participation
/// as its parts say. The record does not tell whether the code invalidates a score.
/// </summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum LowestObtainableScoreRule : byte
{
    /// <summary>As any other scale score.</summary>
    Counted = 1,

    /// <summary>Not at all.</summary>
    NotCounted = 2,
}
