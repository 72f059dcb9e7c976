using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Whether an agency in direct assistance wants the work.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ReadinessWill>))]
public enum ReadinessWill : byte
{
    /// <summary>Willing.</summary>
    Willing = 1,

    /// <summary>Unwilling.</summary>
    Unwilling = 2,
}
