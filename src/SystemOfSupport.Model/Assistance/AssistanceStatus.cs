using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>The status of a local educational agency in the published assistance lists.</summary>
[JsonConverter(typeof(CodeJsonConverter<AssistanceStatus>))]
public enum AssistanceStatus : byte
{
    /// <summary>No determination was made.</summary>
    NotDetermined = 0,

    /// <summary>General Assistance (2017: General Support).</summary>
    GeneralAssistance = 1,

    /// <summary>Differentiated Assistance, without a year (2017: Differentiated Support; 2018 to 2022; 2025).</summary>
    DifferentiatedAssistance = 2,

    /// <summary>Differentiated Assistance, Year 1 (2023, 2024): found eligible on this Dashboard.</summary>
    DifferentiatedAssistanceYear1 = 3,

    /// <summary>Differentiated Assistance, Year 2 (2024): found eligible on the Dashboard before.</summary>
    DifferentiatedAssistanceYear2 = 4,
}
