namespace SystemOfSupport.Indicators;

/// <summary>A dated fact about a student by which membership in a group follows.</summary>
/// <remarks>The default value 0 is none.</remarks>
public enum StudentProgram : byte
{
    /// <summary>An individualized education program for a disability.</summary>
    Disability = 1,

    /// <summary>Foster youth.</summary>
    FosterYouth = 2,

    /// <summary>Homeless.</summary>
    Homeless = 3,

    /// <summary>Tribal foster youth.</summary>
    TribalFosterYouth = 4,

    /// <summary>Migrant education.</summary>
    Migrant = 5,

    /// <summary>Eligible for free or reduced-price meals.</summary>
    MealProgram = 6,

    /// <summary>Directly certified.</summary>
    DirectCertification = 7,

    /// <summary>Enrolled in a juvenile court school.</summary>
    JuvenileCourtSchool = 8,
}
