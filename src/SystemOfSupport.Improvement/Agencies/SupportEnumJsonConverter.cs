using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Writes a closed list of the support side in lower camel case; numbers are rejected.</summary>
/// <typeparam name="T">The list.</typeparam>
public sealed class SupportEnumJsonConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
