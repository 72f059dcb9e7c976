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
    private readonly bool _isGrade11;

    private DashboardFileReader(string path, Indicator indicator, DashboardYear year, bool isGrade11, ReadReport report)
    {
        _path = path;
        _isGrade11 = isGrade11;
        Indicator = indicator;
        Year = year;
        Report = report;
    }

    /// <summary>The indicator of the file.</summary>
    public Indicator Indicator { get; }

    /// <summary>The Dashboard year of the file.</summary>
    public DashboardYear Year { get; }

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
        using var reader = TextTable.Guard(Report, () => TextFile.Read(_path, '\t', TextFile.EncodingOf(Year.Number), quoted: false));
        DashboardLayout? layout = null;
        var cells = Array.Empty<string>();
        while (TextTable.Guard(Report, reader.MoveNext))
        {
            var row = reader.Current;
            var line = row.LineNumberFrom;
            if (layout is null)
            {
                layout = new(new Header(row[0..row.ColCount].ToStringsArray(), Report), Indicator, Year, _isGrade11, Report);
                cells = new string[layout.Header.Count];
                continue;
            }

            if (row.Span.IsWhiteSpace())
            {
                continue;
            }

            Report.StartRow();
            if (row.ColCount != cells.Length)
            {
                Report.Add(DiagnosticSeverity.Error, line, "", FormattableString.Invariant($"{row.ColCount} columns"), FormattableString.Invariant($"{cells.Length}, as in the header"));
                continue;
            }

            var result = layout.Read(row, line, out var published);
            if (result is not null)
            {
                yield return new(result, published, line);
            }
        }

        if (layout is null)
        {
            throw Report.Fatal(0, "", "an empty file", "a header row");
        }
    }

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
