using SystemOfSupport.Eligibility;

namespace SystemOfSupport.Files;

/// <summary>A state's list of schools under the Every Student Succeeds Act.</summary>
/// <param name="Records">Its rows.</param>
/// <param name="Report">Accounts for every row; a note below the table is a warning.</param>
public sealed record EssaList(IReadOnlyList<EssaRecord> Records, ReadReport Report)
{
    /// <summary>Reads the CSV form of a list; for the state's own workbooks see the package <c>SystemOfSupport.Files.Workbooks</c>.</summary>
    /// <param name="path">The file, plain or gzip, UTF-8 or Windows-1252. It needs the columns CDS and year; what else it has is read.</param>
    /// <param name="mode">What to do with a row that cannot be read.</param>
    /// <exception cref="FileReadException">The file cannot be read or lacks a column; in strict mode also the first row that cannot be read.</exception>
    public static EssaList ReadCsv(string path, ReadMode mode = ReadMode.Strict)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new ReadReport(Path.GetFileName(path), mode);
        var year = TextTable.Guard(report, () => TextFile.IsUtf8(path)) ? (int?)null : 0;
        return Read(TextTable.Read(path, report, _ => ',', y => y, year), report);
    }

    internal static EssaList Read(IEnumerable<TableRow> rows, ReadReport report)
    {
        EssaListLayout? layout = null;
        var records = new List<EssaRecord>();
        foreach (var row in rows)
        {
            layout ??= new(row.Header, row.Line, report);
            if (row.Cells.Count(c => !string.IsNullOrWhiteSpace(c)) <= 1)
            {
                report.Add(DiagnosticSeverity.Warning, row.Line, "", string.Concat(row.Cells).Trim(), "a school; the row was taken for a note");
                continue;
            }

            report.StartRow();
            if (layout.Read(row) is { } record)
            {
                records.Add(record);
            }
        }

        return new(records, report);
    }
}
