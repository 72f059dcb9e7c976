using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A performance level: the colour of the Dashboard.</summary>
[JsonConverter(typeof(CodeJsonConverter<PerformanceLevel>))]
public enum PerformanceLevel : byte
{
    /// <summary>No colour.</summary>
    None = 0,

    /// <summary>Red, the lowest.</summary>
    Red = 1,

    /// <summary>Orange.</summary>
    Orange = 2,

    /// <summary>Yellow.</summary>
    Yellow = 3,

    /// <summary>Green.</summary>
    Green = 4,

    /// <summary>Blue, the highest.</summary>
    Blue = 5,
}
