using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Whether a chart shows special-cause variation.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ChartVerdict>))]
public enum ChartVerdict : byte
{
    /// <summary>Too few useful points for the rules.</summary>
    NotEnoughData = 0,

    /// <summary>No rule is met.</summary>
    NoSignal = 1,

    /// <summary>At least one rule is met.</summary>
    Signal = 2,
}
