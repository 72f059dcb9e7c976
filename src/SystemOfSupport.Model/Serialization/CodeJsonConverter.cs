using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>Writes a value of one of the field's closed code lists as its official code, and reads it back.</summary>
/// <typeparam name="T">One of this package's enumerations.</typeparam>
/// <remarks>An unknown code gives a <see cref="JsonException"/> that quotes it and lists what was expected.</remarks>
public sealed class CodeJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected a string that holds a code of {typeof(T).Name}, found {reader.TokenType}.");
        }

        return ParseCode(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(CodeTables.Of<T>().Code(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ParseCode(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(CodeTables.Of<T>().Code(value));
    }

    private static T ParseCode(string text)
    {
        try
        {
            return CodeTables.Of<T>().Parse(text);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
