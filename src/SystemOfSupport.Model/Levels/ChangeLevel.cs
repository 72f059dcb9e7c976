using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A change level as the files number it: 1 is always the worst and 5 the best, whatever the direction of the indicator.</summary>
/// <remarks>The words run the other way for chronic absenteeism and suspension; ask <see cref="ChangeLevels.Word"/>.</remarks>
[JsonConverter(typeof(CodeJsonConverter<ChangeLevel>))]
public enum ChangeLevel : byte
{
    /// <summary>None was assigned.</summary>
    None = 0,

    /// <summary>Worst: Declined Significantly where higher is better, Increased Significantly where lower is better.</summary>
    Level1 = 1,

    /// <summary>Second worst.</summary>
    Level2 = 2,

    /// <summary>The middle level.</summary>
    Level3 = 3,

    /// <summary>Second best.</summary>
    Level4 = 4,

    /// <summary>Best: Increased Significantly where higher is better, Declined Significantly where lower is better.</summary>
    Level5 = 5,
}
