namespace SystemOfSupport.Indicators;

/// <summary>A level of the English learner progress indicator: ELPAC levels 2 and 3 are split in half.</summary>
/// <remarks>The default value 0 is no level.</remarks>
public enum ElpiLevel : byte
{
    /// <summary>Level 1.</summary>
    Level1 = 1,

    /// <summary>Level 2, low.</summary>
    Level2Low = 2,

    /// <summary>Level 2, high.</summary>
    Level2High = 3,

    /// <summary>Level 3, low.</summary>
    Level3Low = 4,

    /// <summary>Level 3, high.</summary>
    Level3High = 5,

    /// <summary>Level 4.</summary>
    Level4 = 6,
}
