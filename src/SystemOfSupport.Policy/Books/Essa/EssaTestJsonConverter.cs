using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="EssaTest"/> in lower camel case.</summary>
public sealed class EssaTestJsonConverter() : JsonStringEnumConverter<EssaTest>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
