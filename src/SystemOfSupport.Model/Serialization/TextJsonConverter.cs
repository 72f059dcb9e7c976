using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>
/// Writes a value as a JSON string in its invariant text form and reads it back with <see cref="ISpanParsable{TSelf}"/>.
/// </summary>
/// <typeparam name="T">A value type whose <c>ToString</c> and <c>Parse</c> are inverse to each other.</typeparam>
/// <remarks>A JSON token that is not a string, or whose text <typeparamref name="T"/> cannot parse, gives a <see cref="JsonException"/> that quotes it.</remarks>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, IFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected a string that holds a {typeof(T).Name}, found {reader.TokenType}.");
        }

        return ParseText(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ParseText(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));
    }

    private static T ParseText(string text)
    {
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
