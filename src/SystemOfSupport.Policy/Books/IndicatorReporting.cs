using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>How a Dashboard year reports an indicator.</summary>
[JsonConverter(typeof(IndicatorReportingJsonConverter))]
public enum IndicatorReporting : byte
{
    /// <summary>Not at all.</summary>
    NotReported = 0,

    /// <summary>Numbers for information, without levels.</summary>
    InformationOnly = 1,

    /// <summary>A status level, without change and colour.</summary>
    StatusOnly = 2,

    /// <summary>Status, change and colour.</summary>
    Color = 3,
}
