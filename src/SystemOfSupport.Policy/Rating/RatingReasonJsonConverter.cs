using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="RatingReason"/> in lower camel case.</summary>
public sealed class RatingReasonJsonConverter() : JsonStringEnumConverter<RatingReason>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
