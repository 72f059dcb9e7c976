using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="ExplanationOutcome"/> in lower camel case.</summary>
public sealed class ExplanationOutcomeJsonConverter() : JsonStringEnumConverter<ExplanationOutcome>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
