using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SystemOfSupport.Improvement;

/// <summary>Records of the support side as JSON: written by source generation, in lower camel case, with unknown members rejected.</summary>
public static class SupportJson
{
    /// <summary>Writes a record as indented JSON.</summary>
    /// <typeparam name="T">A record of this package.</typeparam>
    /// <exception cref="NotSupportedException">Not a record of the support side.</exception>
    public static string Write<T>(T value)
        where T : class => JsonSerializer.Serialize(value, Info<T>());

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <typeparam name="T">A record of this package.</typeparam>
    /// <exception cref="FormatException">Not such a record; the message says where.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        var info = Info<T>();
        try
        {
            return JsonSerializer.Deserialize(json, info) ?? throw new FormatException($"Expected a {typeof(T).Name}, found null.");
        }
        catch (Exception e) when (e is JsonException or ArgumentException or NotSupportedException)
        {
            throw new FormatException($"Not a {typeof(T).Name}: {e.Message}", e);
        }
    }

    private static JsonTypeInfo<T> Info<T>() =>
        SupportJsonContext.Default.GetTypeInfo(typeof(T)) as JsonTypeInfo<T> ?? throw new NotSupportedException($"{typeof(T).Name} is not a record of the support side.");
}
