using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="AssistanceMethodKind"/> in lower camel case.</summary>
public sealed class AssistanceMethodKindJsonConverter() : JsonStringEnumConverter<AssistanceMethodKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
