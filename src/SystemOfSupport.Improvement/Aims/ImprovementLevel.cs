using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Where in the system improvement work takes place, from the classroom up.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ImprovementLevel>))]
public enum ImprovementLevel : byte
{
    /// <summary>A classroom.</summary>
    Classroom = 1,

    /// <summary>A school site.</summary>
    Site = 2,

    /// <summary>A district or charter school.</summary>
    District = 3,

    /// <summary>A county.</summary>
    County = 4,

    /// <summary>The state.</summary>
    State = 5,
}
