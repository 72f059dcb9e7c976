namespace SystemOfSupport.Testing;

/// <summary>Yes-or-no facts about a student of the synthetic state.</summary>
[Flags]
internal enum SketchFacts : ushort
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Eligible for free or reduced-price meals.</summary>
    Meals = 1,

    /// <summary>Foster youth this year.</summary>
    Foster = 2,

    /// <summary>Homeless this year.</summary>
    Homeless = 4,

    /// <summary>Homeless in an earlier year of the graduation cohort.</summary>
    HomelessEarlier = 8,

    /// <summary>A student with disabilities this year.</summary>
    Disability = 16,

    /// <summary>Left special education in November.</summary>
    DisabilityEnded = 32,

    /// <summary>In a charter school, with the district as district of special-education accountability.</summary>
    ServedForDistrict = 64,

    /// <summary>Home or hospital instruction: attendance does not count.</summary>
    ExemptAttendance = 128,

    /// <summary>An English learner in the first year in schools of the United States.</summary>
    Newcomer = 256,

    /// <summary>Takes the alternate assessments and the Alternate ELPAC.</summary>
    Alternate = 512,
}
