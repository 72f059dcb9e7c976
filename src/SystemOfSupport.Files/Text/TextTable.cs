namespace SystemOfSupport.Files;

/// <summary>Reads small tables row by row: local indicators and lists.</summary>
internal static class TextTable
{
    /// <summary>The rows of a CSV file, UTF-8 or Windows-1252.</summary>
    internal static IEnumerable<TableRow> ReadCsv(string path, ReadReport report)
    {
        var year = Guard(report, () => TextFile.IsUtf8(path)) ? (int?)null : 0;
        return Read(path, report, _ => ',', y => y, year);
    }

    /// <summary>The rows of a file. A row with another number of columns than the header is a diagnostic.</summary>
    internal static IEnumerable<TableRow> Read(string path, ReadReport report, Func<string, char> separatorOf, Func<int, int> encodingYear, int? year)
    {
        var (headerLine, _) = Guard(report, () => TextFile.Peek(path));
        var separator = separatorOf(headerLine);
        var quoted = separator == ',';
        using var reader = Guard(report, () => TextFile.Read(path, separator, TextFile.EncodingOf(encodingYear(year ?? int.MaxValue)), quoted));
        Header? header = null;
        while (Guard(report, reader.MoveNext))
        {
            var row = reader.Current;
            var cells = row[0..row.ColCount].ToStringsArray();
            if (header is null)
            {
                header = new Header(cells, report);
            }
            else if (row.Span.IsWhiteSpace())
            {
                continue;
            }
            else if (cells.Length != header.Count)
            {
                report.StartRow();
                report.Add(DiagnosticSeverity.Error, row.LineNumberFrom, "", FormattableString.Invariant($"{cells.Length} columns"), FormattableString.Invariant($"{header.Count}, as in the header"));
            }
            else
            {
                yield return new(header, row.LineNumberFrom, cells);
            }
        }

        if (header is null)
        {
            throw report.Fatal(0, "", "an empty file", "a header row");
        }
    }

    internal static T Guard<T>(ReadReport report, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            throw Unreadable(report, e);
        }
    }

    internal static bool IsUnreadable(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException;

    internal static FileReadException Unreadable(ReadReport report, Exception e) => report.Fatal(0, "", e.Message, "a file that can be read, as text or gzip");
}
