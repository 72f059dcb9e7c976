using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Which way a measure should move: up for graduation, down for chronic absence.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GoodDirection>))]
public enum GoodDirection : byte
{
    /// <summary>Neither way is better; a special cause is reported without praise or blame.</summary>
    Neutral = 0,

    /// <summary>A larger value is better.</summary>
    Increase = 1,

    /// <summary>A smaller value is better.</summary>
    Decrease = 2,
}
