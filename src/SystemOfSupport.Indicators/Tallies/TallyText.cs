using System.Text.Json;

namespace SystemOfSupport.Indicators;

/// <summary>Reads and writes the JSON form of tallies.</summary>
internal static class TallyText
{
    internal static void Write(TallySet set, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream);
        JsonSerializer.Serialize(writer, new() { Basis = set.Basis, Tallies = [.. set.Tallies.Select(p => EntryOf(p.Key, p.Value))] }, TallyJson.Default.TallyDocument);
    }

    internal static TallySet Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            var document = JsonSerializer.Deserialize(stream, TallyJson.Default.TallyDocument) ?? throw new FormatException("Expected tallies, found null.");
            return new(document.Basis, document.Tallies.Select(PairOf));
        }
        catch (JsonException e)
        {
            throw new FormatException($"Not tallies in JSON, at {e.Path ?? "$"}: {e.Message}", e);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private static TallyEntry EntryOf(TallyKey key, Tally tally) => new()
    {
        Indicator = key.Indicator,
        RecordType = key.RecordType,
        Cds = key.Cds,
        Group = key.Group,
        Counts = TallyShapes.Of(key.Indicator).Where(c => tally[c] != 0).ToDictionary(c => c, c => tally[c]),
    };

    private static KeyValuePair<TallyKey, Tally> PairOf(TallyEntry entry) => KeyValuePair.Create(
        new TallyKey(entry.Indicator, entry.RecordType, entry.Cds, entry.Group),
        Tally.Of(entry.Indicator, [.. entry.Counts.Select(p => (p.Key, p.Value))]));
}
