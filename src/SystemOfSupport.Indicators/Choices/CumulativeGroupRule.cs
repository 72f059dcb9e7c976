namespace SystemOfSupport.Indicators;

/// <summary>When a student belongs to a group for chronic absenteeism and suspension.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum CumulativeGroupRule : byte
{
    /// <summary>Any day of the school year.</summary>
    AnyTimeInYear = 1,

    /// <summary>The last day enrolled there.</summary>
    LastDayEnrolled = 2,
}
