using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace SystemOfSupport.Improvement;

/// <summary>Writes a day as an ISO date, <c>2024-12-15</c>.</summary>
internal sealed class LocalDateTextJsonConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"Expected an ISO date such as 2024-12-15, found {reader.TokenType}.");
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : throw new JsonException($"'{text}' is not a day. Expected an ISO date such as 2024-12-15.");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
