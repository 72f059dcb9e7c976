using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SystemOfSupport.Improvement;

/// <summary>Writes the records of this package as JSON, and reads them back.</summary>
/// <remarks>
/// Lower camel case, dates as 2024-11-21, source-generated. A member that is null is written as null, so that every record comes back as it went. Unknown members are rejected, and what a
/// record's own checks refuse is refused here too.
/// </remarks>
public static class ImprovementJson
{
    /// <summary>Writes a record as indented JSON.</summary>
    /// <typeparam name="T">A record of this package.</typeparam>
    /// <exception cref="ArgumentException">Not such a record.</exception>
    public static string Write<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, Info<T>(typeof(T)));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <typeparam name="T">A record of this package.</typeparam>
    /// <exception cref="FormatException">Not such a record; the message says where and why.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not such a record.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        var info = Info<T>(typeof(T));
        try
        {
            return JsonSerializer.Deserialize(json, info) ?? throw new FormatException($"Expected a {typeof(T).Name}, found null.");
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new FormatException($"Not a {typeof(T).Name}: {e.Message}", e);
        }
    }

    private static JsonTypeInfo<T> Info<T>(Type type) =>
        ImprovementJsonContext.Default.GetTypeInfo(type) as JsonTypeInfo<T> ?? throw new ArgumentException($"{type.Name} is not a record of this package.", nameof(type));
}
