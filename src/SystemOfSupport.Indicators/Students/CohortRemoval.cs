namespace SystemOfSupport.Indicators;

/// <summary>Why a student left a cohort. Nothing else removes one: a transfer to adult education or community college does not.</summary>
public enum CohortRemoval : byte
{
    /// <summary>Not removed.</summary>
    None = 0,

    /// <summary>Documented transfer to another school that leads to a regular diploma.</summary>
    TransferToDiplomaSchool = 1,

    /// <summary>Emigrated.</summary>
    Emigrated = 2,

    /// <summary>Transferred to a prison or juvenile facility.</summary>
    PrisonOrJuvenileFacility = 3,

    /// <summary>Died.</summary>
    Died = 4,
}
