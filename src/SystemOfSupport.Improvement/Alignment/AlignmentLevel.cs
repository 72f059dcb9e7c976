using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A level of the system, from the state down.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AlignmentLevel>))]
public enum AlignmentLevel : byte
{
    /// <summary>The state.</summary>
    State = 1,

    /// <summary>The county.</summary>
    County = 2,

    /// <summary>The district or charter school.</summary>
    LocalAgency = 3,

    /// <summary>The school.</summary>
    Site = 4,
}
