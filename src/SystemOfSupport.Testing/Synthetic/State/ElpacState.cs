namespace SystemOfSupport.Testing;

/// <summary>Which ELPAC results a student of the synthetic state has.</summary>
internal enum ElpacState : byte
{
    /// <summary>None: not an English learner, or not enrolled in the window.</summary>
    None = 0,

    /// <summary>Of the grade, but not tested this year.</summary>
    Untested = 1,

    /// <summary>This year only.</summary>
    FirstYear = 2,

    /// <summary>Summative ELPAC in both years.</summary>
    Summative = 3,

    /// <summary>Alternate ELPAC in both years.</summary>
    Alternate = 4,

    /// <summary>Summative the year before and Alternate this year: does not count.</summary>
    Switched = 5,
}
