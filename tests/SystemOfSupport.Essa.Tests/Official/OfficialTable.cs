using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using nietras.SeparatedValues;

namespace SystemOfSupport.Essa.Tests;

/// <summary>The official record, where it is at hand: next to the repository or where SOS_OFFICIAL_DATA points.</summary>
internal static class OfficialTable
{
    static OfficialTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The file's path; skips the test where it is absent.</summary>
    internal static string Path(params string[] parts)
    {
        var path = Roots().Select(r => System.IO.Path.Combine([r, .. parts])).FirstOrDefault(File.Exists);
        Skip.If(path is null, $"The official file {string.Join('/', parts)} is not at hand.");
        return path!;
    }

    /// <summary>Rows of delimited text as cells by column name. A gzip is unpacked.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Text(char separator, Encoding encoding, params string[] parts)
    {
        var path = Path(parts);
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var text = new StreamReader(stream, encoding);
        using var reader = Sep.New(separator).Reader(o => o with { Unescape = true, DisableColCountCheck = false }).From(text);
        var names = reader.Header.ColNames;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        foreach (var row in reader)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < names.Count; i++)
            {
                cells.Add(names[i], row[i].ToString());
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>Rows of the workbook's sheet whose header holds a column, as cells by column name.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Workbook(string column, params string[] parts)
    {
        using var file = File.OpenRead(Path(parts));
        using var reader = ExcelReaderFactory.CreateReader(file);
        do
        {
            string[]? names = null;
            var rows = new List<IReadOnlyDictionary<string, string>>();
            while (reader.Read())
            {
                string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)?.Trim() ?? "")];
                if (names is null)
                {
                    names = cells.Contains(column, StringComparer.Ordinal) && cells.Count(c => c.Length > 0) > 3 ? cells : null;
                }
                else if (cells[0].Length > 0)
                {
                    rows.Add(names.Zip(cells).Where(p => p.First.Length > 0).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
                }
            }

            if (names is not null)
            {
                return rows;
            }
        }
        while (reader.NextResult());
        throw new InvalidDataException($"No sheet of {parts[^1]} has a column {column}.");
    }

    private static IEnumerable<string> Roots()
    {
        if (Environment.GetEnvironmentVariable("SOS_OFFICIAL_DATA") is { Length: > 0 } given)
        {
            yield return given;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SystemOfSupport.Sdk.sln")) && folder.Parent is { } parent)
            {
                yield return System.IO.Path.Combine(parent.FullName, "shared", "official");
                yield return System.IO.Path.Combine(parent.FullName, "official");
            }
        }
    }
}
