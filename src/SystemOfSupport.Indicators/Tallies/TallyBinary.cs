using System.Globalization;
using System.Text;
using System.Text.Json;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>
/// The compact form of tallies: the letters <c>SOST</c>, a version byte, the basis as JSON with its length, the number of tallies, then for each the
/// indicator, record type and group as bytes, the code and the counts of the indicator's shape as variable-length integers.
/// </summary>
internal static class TallyBinary
{
    private const byte Version = 1;
    private const int MaximumBasis = 1 << 20;
    private static readonly byte[] Magic = "SOST"u8.ToArray();

    internal static void Write(TallySet set, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        var basis = JsonSerializer.SerializeToUtf8Bytes(set.Basis, TallyJson.Default.TallyBasis);
        writer.Write7BitEncodedInt(basis.Length);
        writer.Write(basis);
        writer.Write7BitEncodedInt(set.Count);
        foreach (var (key, tally) in set.Tallies)
        {
            writer.Write((byte)key.Indicator);
            writer.Write((byte)key.RecordType);
            writer.Write((byte)key.Group);
            writer.Write7BitEncodedInt64(long.Parse(key.Cds.ToString(), CultureInfo.InvariantCulture));
            foreach (var count in tally.Counts)
            {
                writer.Write7BitEncodedInt64((count << 1) ^ (count >> 63));
            }
        }
    }

    internal static TallySet Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
            {
                throw new FormatException("Not tallies in binary form: the first four bytes are not SOST.");
            }

            var version = reader.ReadByte();
            if (version != Version)
            {
                throw new FormatException($"Tallies of version {version}; expected {Version}.");
            }

            var basis = JsonSerializer.Deserialize(ReadBytes(reader), TallyJson.Default.TallyBasis) ?? throw new FormatException("The tallies have no basis.");
            var count = reader.Read7BitEncodedInt();
            var tallies = new List<KeyValuePair<TallyKey, Tally>>();
            for (var i = 0; i < count; i++)
            {
                tallies.Add(ReadTally(reader));
            }

            if (stream.ReadByte() >= 0)
            {
                throw new FormatException("More bytes follow the last tally.");
            }

            return new(basis, tallies);
        }
        catch (Exception e) when (e is EndOfStreamException or JsonException or ArgumentException or OverflowException)
        {
            throw new FormatException($"The tallies are damaged: {e.Message}", e);
        }
    }

    private static byte[] ReadBytes(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        return length is >= 0 and <= MaximumBasis
            ? reader.ReadBytes(length)
            : throw new FormatException("The tallies are damaged: their basis has no possible length.");
    }

    private static KeyValuePair<TallyKey, Tally> ReadTally(BinaryReader reader)
    {
        var indicator = (Indicator)reader.ReadByte();
        var type = (RecordType)reader.ReadByte();
        var group = (StudentGroup)reader.ReadByte();
        if (!Enum.IsDefined(indicator) || !Enum.IsDefined(type) || !Enum.IsDefined(group))
        {
            throw new FormatException("The tallies are damaged: a key is not one.");
        }

        var cds = CdsCode.Parse(reader.Read7BitEncodedInt64().ToString("D14", CultureInfo.InvariantCulture));
        var shape = TallyShapes.Shape(indicator);
        var counts = new (TallyCount, long)[shape.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            var value = reader.Read7BitEncodedInt64();
            counts[i] = (shape[i], (value >> 1 & long.MaxValue) ^ -(value & 1));
        }

        return KeyValuePair.Create(new TallyKey(indicator, type, cds, group), Tally.Of(indicator, counts));
    }
}
