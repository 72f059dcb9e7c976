using SystemOfSupport.Eligibility;

namespace SystemOfSupport.Files;

/// <summary>A state's list of schools under the Every Student Succeeds Act.</summary>
/// <param name="Records">Its rows.</param>
/// <param name="Report">Accounts for every row; notes below the table are counted as <see cref="ReadReport.RowsNoted"/>.</param>
public sealed record EssaList(IReadOnlyList<EssaRecord> Records, ReadReport Report)
{
    /// <summary>Reads the CSV form of a list; for the state's own workbooks see the package <c>SystemOfSupport.Files.Workbooks</c>.</summary>
    /// <param name="path">The file, plain or gzip, UTF-8 or Windows-1252: the state's, or the output of <see cref="EssaWriter"/>. It needs the columns CDS and year; what else it has is read.</param>
    /// <param name="mode">What to do with a row that cannot be read.</param>
    /// <exception cref="FileReadException">The file cannot be read or lacks a column; in strict mode also the first row that cannot be read.</exception>
    public static EssaList ReadCsv(string path, ReadMode mode = ReadMode.Strict)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new ReadReport(Path.GetFileName(path), mode);
        return Read(TextTable.ReadCsv(path, report), report);
    }

    internal static EssaList Read(IEnumerable<TableRow> rows, ReadReport report)
    {
        EssaListLayout? layout = null;
        var records = new List<EssaRecord>();
        foreach (var row in rows)
        {
            layout ??= new(row.Header, row.Line, report);
            if (row.Note is { } note)
            {
                report.AddNote(row.Line, note, "a school; the row was taken for a note");
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
