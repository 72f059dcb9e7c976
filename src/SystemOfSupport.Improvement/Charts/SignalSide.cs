using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>To which side a signal points.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SignalSide>))]
public enum SignalSide : byte
{
    /// <summary>Neither: the pattern is unusual as a whole.</summary>
    Neither = 0,

    /// <summary>Above the centre line, or rising.</summary>
    High = 1,

    /// <summary>Below the centre line, or falling.</summary>
    Low = 2,
}
