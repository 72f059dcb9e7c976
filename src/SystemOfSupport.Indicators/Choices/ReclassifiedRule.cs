namespace SystemOfSupport.Indicators;

/// <summary>Who counts as an English learner reclassified within the book's four years, for the assessment indicators. The record does not tell the arithmetic of dates.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum ReclassifiedRule : byte
{
    /// <summary>The student's record says so (<see cref="StudentDemographics.IsRecentlyReclassified"/>).</summary>
    Precomputed = 1,

    /// <summary>Reclassified no more than the years before the first day of testing.</summary>
    WithinYearsOfTesting = 2,

    /// <summary>Reclassified on or after 15 June of the years before the calendar year of testing (a county office's estimator).</summary>
    FromFifteenJune = 3,
}
