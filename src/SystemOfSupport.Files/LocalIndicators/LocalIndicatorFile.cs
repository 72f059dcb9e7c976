using System.Globalization;
using System.Text.RegularExpressions;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>
/// Reads the local indicator files: one file for all priorities in 2017 and 2018, one for each priority after. Tab- or bar-delimited; plain or gzip.
/// </summary>
public sealed partial class LocalIndicatorFile
{
    private const int ShortestCds = 7;

    private LocalIndicatorFile(IReadOnlyList<LocalIndicatorReport> reports, ReadReport report)
    {
        Reports = reports;
        Report = report;
    }

    /// <summary>The ratings by agency.</summary>
    public IReadOnlyList<LocalIndicatorReport> Reports { get; }

    /// <summary>Accounts for every row.</summary>
    public ReadReport Report { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">What to do with a row that cannot be read.</param>
    /// <param name="year">The Dashboard year, where neither a column nor the file's name tells it.</param>
    /// <exception cref="FileReadException">The file cannot be read or lacks a column; in strict mode also the first row that cannot be read.</exception>
    public static LocalIndicatorFile Read(string path, ReadMode mode = ReadMode.Strict, DashboardYear? year = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new ReadReport(Path.GetFileName(path), mode);
        year ??= YearOfName(report.File);
        var ratings = new Dictionary<(DashboardYear Year, CdsCode Cds), Dictionary<StatePriority, LocalIndicatorRating>>();
        foreach (var table in TextTable.Read(path, report, Separator, y => y, year?.Number))
        {
            ReadRow(table, report, year, ratings);
        }

        return new([.. ratings.Select(r => new LocalIndicatorReport(r.Key.Cds, r.Key.Year, r.Value))], report);
    }

    private static void ReadRow(TableRow row, ReadReport report, DashboardYear? year, Dictionary<(DashboardYear Year, CdsCode Cds), Dictionary<StatePriority, LocalIndicatorRating>> ratings)
    {
        var header = row.Header;
        var cdsColumn = header.Require(report, 1, "cds", "cdscode");
        var priorityColumn = header.Require(report, 1, "localindicator", "prioritynumber");
        var ratingColumn = header.Require(report, 1, "performance", "countyperformance");
        var yearColumn = header.Find("year", "reportingyear");
        report.StartRow();
        var rowYear = year;
        if (yearColumn >= 0)
        {
            rowYear = DashboardYear.TryParse(row[yearColumn].Trim(), null, out var told) ? told : null;
            if (rowYear is null || (year is not null && year != rowYear))
            {
                report.Add(DiagnosticSeverity.Error, row.Line, header.Name(yearColumn), row[yearColumn], year is null ? "a Dashboard year" : $"{year}, the year of the file");
            }
        }

        if (rowYear is null)
        {
            if (!report.RowHasError)
            {
                report.Add(DiagnosticSeverity.Error, row.Line, "", report.File, "a column 'year' or a file name that ends with the year");
            }

            return;
        }

        if (!TryReadCds(row[cdsColumn].Trim(), out var cds, out var padded))
        {
            report.Add(DiagnosticSeverity.Error, row.Line, header.Name(cdsColumn), row[cdsColumn], "a CDS code of 14 digits");
        }
        else if (padded)
        {
            report.Add(DiagnosticSeverity.Warning, row.Line, header.Name(cdsColumn), row[cdsColumn], "14 digits; the missing zeros at its end were added");
        }

        if (!TryReadPriority(row[priorityColumn], out var priority))
        {
            report.Add(DiagnosticSeverity.Error, row.Line, header.Name(priorityColumn), row[priorityColumn], "a local indicator of priority 1, 2, 3, 6, 7, 9 or 10");
        }

        if (!LocalIndicatorRatings.TryParse(row[ratingColumn], out var rating))
        {
            report.Add(DiagnosticSeverity.Error, row.Line, header.Name(ratingColumn), row[ratingColumn], "Met, Not Met, Not Met For Two or More Years, NA or a blank");
        }

        if (report.RowHasError)
        {
            return;
        }

        var key = (rowYear.Value, cds);
        if (!ratings.TryGetValue(key, out var known))
        {
            ratings.Add(key, known = []);
        }

        if (!known.TryAdd(priority, rating))
        {
            report.Add(DiagnosticSeverity.Error, row.Line, header.Name(priorityColumn), row[priorityColumn], $"one rating of {cds} for this priority");
        }
    }

    private static char Separator(string header) => header.Contains('|', StringComparison.Ordinal) ? '|' : '\t';

    private static bool TryReadCds(string text, out CdsCode cds, out bool padded)
    {
        padded = text.Length is >= ShortestCds and < CdsCode.Length;
        return CdsCode.TryParse(padded ? text.PadRight(CdsCode.Length, '0') : text, out cds);
    }

    private static bool TryReadPriority(string text, out StatePriority priority)
    {
        var digits = Number().Match(text).ValueSpan;
        return StatePriorities.TryParse(digits, out priority) && SystemOfSupport.Model.LocalIndicators.All.Contains(priority);
    }

    private static DashboardYear? YearOfName(string file)
    {
        var match = YearInName().Match(file);
        return match.Success && int.TryParse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && DashboardYear.Exists(year) ? new DashboardYear(year) : null;
    }

    [GeneratedRegex(@"\d+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"20\d{2}(?=\.|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearInName();
}
