namespace SystemOfSupport.Indicators;

/// <summary>How suspensions in several schools of an agency, or of the state, make up its full day. The record tells of one school only.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum SuspensionDaysRule : byte
{
    /// <summary>The days in all of them are added.</summary>
    AddedAcrossSchools = 1,

    /// <summary>One school alone must reach it.</summary>
    WithinOneSchool = 2,
}
