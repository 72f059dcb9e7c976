using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="OverrideFlag"/> in lower camel case.</summary>
public sealed class OverrideFlagJsonConverter() : JsonStringEnumConverter<OverrideFlag>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
