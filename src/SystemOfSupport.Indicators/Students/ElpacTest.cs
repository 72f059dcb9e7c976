namespace SystemOfSupport.Indicators;

/// <summary>One of the two English language proficiency tests.</summary>
/// <remarks>The default value 0 is none.</remarks>
public enum ElpacTest : byte
{
    /// <summary>Summative ELPAC.</summary>
    Summative = 1,

    /// <summary>Summative Alternate ELPAC.</summary>
    Alternate = 2,
}
