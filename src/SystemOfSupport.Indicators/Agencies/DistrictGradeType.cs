namespace SystemOfSupport.Indicators;

/// <summary>Which grades a district serves, as its legal type says.</summary>
public enum DistrictGradeType : byte
{
    /// <summary>Not a district.</summary>
    None = 0,

    /// <summary>Elementary district.</summary>
    Elementary = 1,

    /// <summary>High school district.</summary>
    HighSchool = 2,

    /// <summary>Unified district.</summary>
    Unified = 3,
}
