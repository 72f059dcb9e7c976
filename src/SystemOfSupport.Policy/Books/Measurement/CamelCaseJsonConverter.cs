using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes an enumeration of a rule book in lower camel case and refuses numbers.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class CamelCaseJsonConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
