namespace SystemOfSupport.Indicators;

/// <summary>Whether scores in mathematics and science of English learners in their first year count.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum NewcomerScoreRule : byte
{
    /// <summary>They participate and their scores do not count.</summary>
    Excluded = 1,

    /// <summary>Their scores count.</summary>
    Included = 2,
}
