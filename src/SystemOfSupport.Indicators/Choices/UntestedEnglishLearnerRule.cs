namespace SystemOfSupport.Indicators;

/// <summary>How many untested English learners join the denominator (<c>curr95</c>) where the ELPAC participation rate is below 95 percent.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum UntestedEnglishLearnerRule : byte
{
    /// <summary>None: the result says that it is not known.</summary>
    NotAdded = 1,

    /// <summary>As many as lift the tested to 94.5 percent, as in the assessment indicators.</summary>
    ToWholePercent = 2,

    /// <summary>As many as lift the tested to 94.95 percent, for the rate has one decimal.</summary>
    ToTenthOfPercent = 3,
}
