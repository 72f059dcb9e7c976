namespace SystemOfSupport.Model;

/// <summary>The unit in which an indicator's status is measured.</summary>
public enum MeasureUnit : byte
{
    /// <summary>Percent of students; change is in percentage points.</summary>
    Percent = 0,

    /// <summary>Points on a scale: distance from standard, or science points.</summary>
    Points = 1,
}
