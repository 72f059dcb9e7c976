using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>A state's list of school sites of the LCFF Equity Multiplier.</summary>
/// <param name="Records">Its sites.</param>
/// <param name="Rate">The statewide rate in dollars for each student (column D-1); null where the list has no such column.</param>
/// <param name="Report">Accounts for every row. The line of totals and the notes below the table are counted as <see cref="ReadReport.RowsNoted"/>.</param>
public sealed record EquityMultiplierList(IReadOnlyList<EquityMultiplierRecord> Records, decimal? Rate, ReadReport Report)
{
    /// <summary>Reads the CSV form of the list; for the state's own workbook see the package <c>SystemOfSupport.Files.Workbooks</c>.</summary>
    /// <param name="path">
    /// The file, plain or gzip, UTF-8 or Windows-1252. It needs codes and names of the sites, the counts (columns, B-1) and C-3; what else it has is read.
    /// </param>
    /// <param name="mode">What to do with a row that cannot be read.</param>
    /// <exception cref="FileReadException">
    /// The file cannot be read or lacks a column; in strict mode also the first row that cannot be read, that repeats a site, or whose totals are not the sums of the rows.
    /// </exception>
    public static EquityMultiplierList ReadCsv(string path, ReadMode mode = ReadMode.Strict)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new ReadReport(Path.GetFileName(path), mode);
        return Read(TextTable.ReadCsv(path, report), report);
    }

    internal static EquityMultiplierList Read(IEnumerable<TableRow> rows, ReadReport report)
    {
        EquityMultiplierListLayout? layout = null;
        var records = new List<EquityMultiplierRecord>();
        var sites = new HashSet<CdsCode>();
        foreach (var row in rows)
        {
            layout ??= new(row.Header, row.Line, report);
            if (row.Note is { } note)
            {
                report.AddNote(row.Line, note, "a site; the row was taken for a note");
            }
            else if (layout.IsTotals(row))
            {
                layout.CheckTotals(row, records);
            }
            else
            {
                report.StartRow();
                if (layout.Read(row, sites) is { } record)
                {
                    records.Add(record);
                }
            }
        }

        return new(records, layout?.Rate, report);
    }
}
