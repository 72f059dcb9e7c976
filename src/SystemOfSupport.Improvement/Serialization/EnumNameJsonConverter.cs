using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Writes an enumeration as its name in lower camel case and accepts nothing else.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class EnumNameJsonConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
