using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Writes a closed list as its name in lower camel case; numbers are rejected.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class EnumNameJsonConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
