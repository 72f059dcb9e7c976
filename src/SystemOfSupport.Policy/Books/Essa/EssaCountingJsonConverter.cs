using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="EssaCounting"/> in lower camel case.</summary>
public sealed class EssaCountingJsonConverter() : JsonStringEnumConverter<EssaCounting>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
