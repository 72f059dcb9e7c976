using SystemOfSupport.Eligibility;

namespace SystemOfSupport.Files;

/// <summary>A state's list of assistance statuses.</summary>
/// <param name="Records">Its rows.</param>
/// <param name="Report">Accounts for every row.</param>
public sealed record AssistanceList(IReadOnlyList<AssistanceRecord> Records, ReadReport Report)
{
    /// <summary>Reads the CSV form of a list; for the state's own workbooks see the package <c>SystemOfSupport.Files.Workbooks</c>.</summary>
    /// <param name="path">The file, plain or gzip, with the columns of the year's list.</param>
    /// <param name="mode">What to do with a row that cannot be read.</param>
    /// <exception cref="FileReadException">The file cannot be read or lacks a column; in strict mode also the first row that cannot be read.</exception>
    public static AssistanceList ReadCsv(string path, ReadMode mode = ReadMode.Strict)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new ReadReport(Path.GetFileName(path), mode);
        return Read(TextTable.Read(path, report, _ => ',', y => y, null), report);
    }

    internal static AssistanceList Read(IEnumerable<TableRow> rows, ReadReport report)
    {
        AssistanceListLayout? layout = null;
        var records = new List<AssistanceRecord>();
        foreach (var row in rows)
        {
            layout ??= new(row.Header, row.Line, report);
            report.StartRow();
            if (layout.Read(row) is { } record)
            {
                records.Add(record);
            }
        }

        return new(records, report);
    }
}
