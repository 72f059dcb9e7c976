namespace SystemOfSupport.Indicators;

/// <summary>The kind of a graduation cohort.</summary>
/// <remarks>The default value 0 is none.</remarks>
public enum CohortKind : byte
{
    /// <summary>Four-year adjusted cohort of a class.</summary>
    FourYear = 1,

    /// <summary>A student of the class before, in the fifth year.</summary>
    FifthYear = 2,

    /// <summary>One-year cohort of a school of the DASS program.</summary>
    OneYear = 3,
}
