using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Eligibility;

/// <summary>Writes <see cref="TestOutcome"/> in lower camel case.</summary>
public sealed class TestOutcomeJsonConverter() : JsonStringEnumConverter<TestOutcome>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
