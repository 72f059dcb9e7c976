using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>
/// The support for which a school is identified under the Every Student Succeeds Act. A school has one; the larger number goes before the smaller.
/// </summary>
[JsonConverter(typeof(CodeJsonConverter<EssaStatus>))]
public enum EssaStatus : byte
{
    /// <summary>Not determined, because an input is missing. No list has it.</summary>
    NotDetermined = 0,

    /// <summary>Not identified: <c>No Status</c>, in the lists of 2018 and 2019 <c>General Assistance</c>.</summary>
    NoStatus = 1,

    /// <summary>Targeted support and improvement.</summary>
    Tsi = 2,

    /// <summary>Additional targeted support and improvement.</summary>
    Atsi = 3,

    /// <summary>Comprehensive support and improvement, low performing.</summary>
    CsiLowPerforming = 4,

    /// <summary>Comprehensive support and improvement, low graduation rate.</summary>
    CsiLowGraduation = 5,
}
