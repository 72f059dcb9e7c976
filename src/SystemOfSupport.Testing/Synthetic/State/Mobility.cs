namespace SystemOfSupport.Testing;

/// <summary>How a student of the synthetic state is enrolled during a school year.</summary>
internal enum Mobility : byte
{
    /// <summary>In one school from the first day on.</summary>
    Stable = 0,

    /// <summary>Enters in January: not continuously enrolled anywhere.</summary>
    LateEntry = 1,

    /// <summary>Leaves the state's schools in September: too few days for chronic absenteeism.</summary>
    LeavesInSeptember = 2,

    /// <summary>Leaves them in October.</summary>
    LeavesInOctober = 3,

    /// <summary>Moves before Census Day, after too few days at the first school for chronic absenteeism.</summary>
    MovesInSeptember = 4,

    /// <summary>Moves in winter: continuously enrolled only where both schools count.</summary>
    MovesInWinter = 5,

    /// <summary>Moves and soon leaves: enough days for chronic absenteeism only where both schools count.</summary>
    MovesAndLeaves = 6,

    /// <summary>Not enrolled this year: belongs to a graduation cohort only.</summary>
    CohortOnly = 7,
}
