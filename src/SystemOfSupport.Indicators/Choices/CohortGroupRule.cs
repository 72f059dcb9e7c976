namespace SystemOfSupport.Indicators;

/// <summary>When a student belongs to Socioeconomically Disadvantaged and Students with Disabilities for graduation and college/career. For English learners, foster and homeless youth it is any time in the cohort.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum CohortGroupRule : byte
{
    /// <summary>Any day of the cohort's years.</summary>
    AnyTimeInCohort = 1,

    /// <summary>Any day of the cohort's last school year.</summary>
    LastYearOfCohort = 2,
}
