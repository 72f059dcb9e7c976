using System.IO.Compression;
using System.Text;
using nietras.SeparatedValues;

namespace SystemOfSupport.Files;

/// <summary>Opens delimited text: plain or gzip, UTF-8 with or without a byte order mark, or Windows-1252.</summary>
internal static class TextFile
{
    private const int Windows1252 = 1252;
    private const int FirstUtf8Year = 2019;

    static TextFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The header and the first row, in Latin-1: enough to find the year before the encoding is known.</summary>
    internal static (string Header, string FirstRow) Peek(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.Latin1, detectEncodingFromByteOrderMarks: true);
        return (reader.ReadLine() ?? "", reader.ReadLine() ?? "");
    }

    /// <summary>Files of Dashboards 2017 and 2018 are Windows-1252; a byte order mark goes before.</summary>
    internal static Encoding EncodingOf(int year) => year < FirstUtf8Year ? Encoding.GetEncoding(Windows1252) : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether the whole file is UTF-8.</summary>
    internal static bool IsUtf8(string path)
    {
        using var reader = new StreamReader(Open(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        var buffer = new char[1 << 14];
        try
        {
            while (reader.Read(buffer) > 0)
            {
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    internal static SepReader Read(string path, char separator, Encoding encoding, bool quoted) => Read(path, separator, encoding, quoted, out _);

    // The file itself comes too, for its position tells how much of it was read.
    internal static SepReader Read(string path, char separator, Encoding encoding, bool quoted, out Stream file)
    {
        file = OpenFile(path);
        var text = new StreamReader(Unpacked(path, file), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        return Sep.New(separator).Reader(o => o with { HasHeader = false, DisableColCountCheck = true, DisableQuotesParsing = !quoted, Unescape = quoted }).From(text);
    }

    private static Stream Open(string path) => Unpacked(path, OpenFile(path));

    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    private static Stream Unpacked(string path, Stream file) =>
        path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
}
