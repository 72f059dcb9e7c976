namespace SystemOfSupport.Indicators;

/// <summary>Whether a student who left special education within two years counts in Students with Disabilities for the assessment indicators, in years whose book does not tell.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum DisabilityExitRule : byte
{
    /// <summary>No.</summary>
    CurrentOnly = 1,

    /// <summary>Yes.</summary>
    TwoYearsAfterExit = 2,
}
