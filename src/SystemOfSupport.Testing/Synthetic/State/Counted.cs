namespace SystemOfSupport.Testing;

/// <summary>What is counted. The four numbers of a test follow each other in the order of the first four.</summary>
internal enum Counted
{
    EnglishLanguageArtsEnrolled = 0,
    EnglishLanguageArtsTested = 1,
    EnglishLanguageArtsScored = 2,

    /// <summary>Sum of points, in tenths.</summary>
    EnglishLanguageArtsPoints = 3,
    MathematicsEnrolled = 4,
    MathematicsTested = 5,
    MathematicsScored = 6,
    MathematicsPoints = 7,
    ScienceEnrolled = 8,
    ScienceTested = 9,
    ScienceScored = 10,
    SciencePoints = 11,
    Eligible = 12,
    ChronicallyAbsent = 13,
    Enrolled = 14,
    Suspended = 15,
    Cohort = 16,
    Graduates = 17,
    FifthYearGraduates = 18,
    Prepared = 19,
    Approaching = 20,
    NotPrepared = 21,
    Progressed = 22,
    MaintainedLevel4 = 23,
    MaintainedOther = 24,
    Declined = 25,
    ProgressedAlternate = 26,
    MaintainedLevel3Alternate = 27,
    NotProgressedAlternate = 28,
    ElpacEnrolled = 29,
    ElpacTested = 30,
}
