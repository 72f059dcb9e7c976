using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A status level as the files number it: 1 is always the worst and 5 the best, whatever the direction of the indicator.</summary>
/// <remarks>The words Very Low to Very High run the other way for chronic absenteeism and suspension; ask <see cref="StatusLevels.Word"/>.</remarks>
[JsonConverter(typeof(CodeJsonConverter<StatusLevel>))]
public enum StatusLevel : byte
{
    /// <summary>None was assigned.</summary>
    None = 0,

    /// <summary>Worst: Very Low where higher is better, Very High where lower is better.</summary>
    Level1 = 1,

    /// <summary>Second worst.</summary>
    Level2 = 2,

    /// <summary>The middle level.</summary>
    Level3 = 3,

    /// <summary>Second best.</summary>
    Level4 = 4,

    /// <summary>Best: Very High where higher is better, Very Low where lower is better.</summary>
    Level5 = 5,
}
