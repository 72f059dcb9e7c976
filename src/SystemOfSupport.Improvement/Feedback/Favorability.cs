using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Whether an answer speaks well of what was asked about.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Favorability>))]
public enum Favorability : byte
{
    /// <summary>It speaks well.</summary>
    Favorable = 0,

    /// <summary>Neither.</summary>
    Neutral = 1,

    /// <summary>It does not.</summary>
    Unfavorable = 2,
}
