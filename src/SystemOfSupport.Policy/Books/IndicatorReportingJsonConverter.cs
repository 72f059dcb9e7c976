using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="IndicatorReporting"/> in lower camel case.</summary>
public sealed class IndicatorReportingJsonConverter() : JsonStringEnumConverter<IndicatorReporting>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
