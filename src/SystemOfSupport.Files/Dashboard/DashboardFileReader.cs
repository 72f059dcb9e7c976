using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Files;

/// <summary>
/// Reads one official Dashboard indicator file of any year since fall 2017, row by row. Tab-delimited; columns are found by name, ignoring case and
/// underscores; Windows-1252 for 2017 and 2018 and UTF-8 after; plain or gzip.
/// </summary>
/// <remarks>A reader holds no rows, so memory does not grow with the file. Blank is never zero. <see cref="Report"/> accounts for every row.</remarks>
public sealed class DashboardFileReader
{
    private readonly string _path;

    private DashboardFileReader(string path, Indicator indicator, DashboardYear year, bool isGrade11, ReadReport report)
    {
        _path = path;
        IsGrade11 = isGrade11;
        Indicator = indicator;
        Year = year;
        Report = report;
    }

    /// <summary>The indicator of the file.</summary>
    public Indicator Indicator { get; }

    /// <summary>The Dashboard year of the file.</summary>
    public DashboardYear Year { get; }

    /// <summary>Whether the file is one of grade 11 in fall 2017, for information only.</summary>
    internal bool IsGrade11 { get; }

    /// <summary>What was read so far.</summary>
    public ReadReport Report { get; }

    /// <summary>Opens a file and finds its indicator and year: from the options, its name, or its columns and first row.</summary>
    /// <exception cref="FileReadException">The file cannot be read, or is not known to be of an indicator and a year.</exception>
    public static DashboardFileReader Open(string path, DashboardReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new();
        var report = new ReadReport(Path.GetFileName(path), options.Mode);
        var name = DashboardFileName.TryParse(path, out var found) ? found : null;
        var (headerLine, firstRow) = TextTable.Guard(report, () => TextFile.Peek(path));
        var header = new Header(headerLine.Split('\t'), report);
        var first = firstRow.Split('\t');
        var indicator = options.Indicator ?? name?.Indicator ?? FindIndicator(header, first)
            ?? throw report.Fatal(0, "", report.File, "a name such as 'suspdownload2024.txt' or a column 'indicator', or tell the indicator in the options");
        var year = options.Year ?? name?.Year ?? FindYear(header, first)
            ?? throw report.Fatal(0, "", report.File, "a name such as 'suspdownload2024.txt' or a column 'reportingyear', or tell the year in the options");
        return new(path, indicator, year, name?.IsGrade11 ?? false, report);
    }

    /// <summary>The rows, each read as it is asked for. A reader is read once.</summary>
    /// <exception cref="FileReadException">The file cannot be read or lacks a column; in strict mode also the first row that cannot be read.</exception>
    public IEnumerable<DashboardRow> Rows()
    {
        using var cursor = Cursor();
        while (cursor.MoveNext())
        {
            yield return new(cursor.Row.ToResult(Year, cursor.Entity.Entity), cursor.Published, cursor.Line);
        }
    }

    internal DashboardCursor Cursor() => new(this, _path);

    private static Indicator? FindIndicator(Header header, string[] first)
    {
        var column = header.Find("indicator");
        return column >= 0 && column < first.Length && Model.Indicators.TryParse(first[column], out var indicator) ? indicator
            : header.Find("type") >= 0 ? Indicator.Suspension
            : header.Find("pltotct", "currprogressed", "curradvanced") >= 0 ? Indicator.EnglishLearnerProgress
            : header.Find("currprep") >= 0 ? Indicator.CollegeCareer
            : null;
    }

    private static DashboardYear? FindYear(Header header, string[] first)
    {
        var column = header.Find("reportingyear");
        return column >= 0 && column < first.Length && DashboardYear.TryParse(first[column].Trim(), null, out var year) ? year : null;
    }
}
