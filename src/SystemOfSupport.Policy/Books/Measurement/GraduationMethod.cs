using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>How a graduation rate is counted.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<GraduationMethod>))]
public enum GraduationMethod : byte
{
    /// <summary>Graduates of the four-year cohort.</summary>
    FourYear = 1,

    /// <summary>Graduates of the four-year cohort, and fifth-year graduates of the class before.</summary>
    Combined = 2,

    /// <summary>Completers of one year (schools of the DASS program, 2018 and 2019).</summary>
    OneYear = 3,
}
