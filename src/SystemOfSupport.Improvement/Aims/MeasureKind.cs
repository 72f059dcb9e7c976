using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a measure tells a team.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MeasureKind>))]
public enum MeasureKind : byte
{
    /// <summary>Whether the aim is met.</summary>
    Outcome = 1,

    /// <summary>Whether a driver moves.</summary>
    Driver = 2,

    /// <summary>Whether the change is done as meant.</summary>
    Process = 3,

    /// <summary>Whether harm is done elsewhere.</summary>
    Balancing = 4,
}
