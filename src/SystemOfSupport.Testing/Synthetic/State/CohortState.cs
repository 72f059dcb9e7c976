namespace SystemOfSupport.Testing;

/// <summary>How a student of the synthetic state ended in a graduation cohort.</summary>
internal enum CohortState : byte
{
    /// <summary>In none.</summary>
    None = 0,

    /// <summary>Class of this year: regular diploma.</summary>
    Graduate = 1,

    /// <summary>Class of this year: no diploma.</summary>
    NoDiploma = 2,

    /// <summary>Class of this year: high school equivalency, which is no diploma.</summary>
    Equivalency = 3,

    /// <summary>Class of this year: diploma after 15 August, too late.</summary>
    LateDiploma = 4,

    /// <summary>Class of this year: left the cohort for a school of another state.</summary>
    Removed = 5,

    /// <summary>Class of the year before: diploma in the fifth year.</summary>
    FifthYearGraduate = 6,

    /// <summary>Class of the year before: no diploma in the fifth year.</summary>
    FifthYearNoDiploma = 7,
}
