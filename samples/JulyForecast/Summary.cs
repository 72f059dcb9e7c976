using Spectre.Console;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>What the console shows at the end.</summary>
internal static class Summary
{
    private const int ProblemsShown = 20;

    internal static void Print(IAnsiConsole console, Forecast forecast)
    {
        foreach (var agency in forecast.Rated.Where(r => AgencyResultsCollector.KindOf(r.Measured.Result) is not null).GroupBy(r => r.Measured.Result.Cds).OrderBy(g => g.Key))
        {
            console.Write(Ratings(forecast, agency));
        }

        foreach (var (likely, ifNotMet) in forecast.Agencies)
        {
            var groups = likely.Findings.GroupsMeetingCriteria;
            console.MarkupLineInterpolated($"Provisional: {likely.Agency.Cds}  {likely.Agency.Name}: {likely.StatusText}{(groups.IsEmpty ? "" : $" ({string.Join(", ", groups.Select(g => $"{g.Code()} {likely.Findings.Letter(g)}"))})")}");
            if (likely.Ec52072 != TestOutcome.NotInForce)
            {
                console.MarkupLineInterpolated($"  Intensive assistance (EC 52072): {Words(likely.Ec52072)}");
            }

            Assumed(console, likely.StatusText, ifNotMet.StatusText, ifNotMet.Assumptions);
        }

        foreach (var status in forecast.Schools.GroupBy(s => s.Likely.StatusText, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            console.MarkupLineInterpolated($"Provisional: schools {status.Key}: {string.Join(", ", status.Select(s => s.Likely.School.Name))}");
        }

        foreach (var unknown in forecast.Schools.SelectMany(s => s.IfNotMet.Assumptions).GroupBy(a => a).OrderBy(g => g.Key.Id, StringComparer.Ordinal))
        {
            console.MarkupLineInterpolated($"  Not known for {unknown.Count()} schools: {unknown.Key.Text}");
        }

        Account(console, forecast);
    }

    private static Table Ratings(Forecast forecast, IGrouping<CdsCode, RatedResult> agency)
    {
        var first = agency.First().Measured.Result;
        var name = first.RecordType == RecordType.School ? first.SchoolName : first.DistrictName;
        var table = new Table().Border(TableBorder.Simple).Title($"Provisional, Dashboard {forecast.Book.Year}: {name.EscapeMarkup()}").AddColumns("Indicator", "Group", "Students", "Status", "Change", "Colour", "Why none");
        var rows = agency.Where(r => r.Measured.Result.Group.Kind() == StudentGroupKind.Accountable).ToList();
        var shown = rows.Where(r => r.Measured.Result.CurrentDenominator >= forecast.Book.NSize.StatusMinimum).ToList();
        foreach (var (measured, rating) in shown)
        {
            var result = measured.Result;
            var colored = rating.Level != PerformanceLevel.None;
            table.AddRow(result.Indicator.Code(), result.Group.Code(), $"{result.CurrentDenominator}", $"{result.CurrentStatus}", $"{result.Change}", colored ? rating.Level.Name() : "", colored ? "" : rating.Reason.Code());
        }

        return rows.Count == shown.Count ? table : table.Caption($"{rows.Count - shown.Count} groups with fewer than {forecast.Book.NSize.StatusMinimum} students are not shown.");
    }

    private static string Words(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Met => "criteria met",
        TestOutcome.NotMet => "criteria not met",
        _ => "not known",
    };

    private static void Assumed(IAnsiConsole console, string likely, string ifNotMet, IReadOnlyList<AssistanceAssumption> assumptions)
    {
        if (assumptions.Count > 0)
        {
            console.MarkupLineInterpolated($"  {(likely == ifNotMet ? "The status does not depend on this:" : $"{ifNotMet}, if:")} {string.Join(" ", assumptions.Select(a => a.Text))}");
        }
    }

    private static void Account(IAnsiConsole console, Forecast forecast)
    {
        foreach (var (year, extracts) in Forecast.YearFolders.Zip(forecast.Extracts))
        {
            var (read, accepted, rejected) = (extracts.Files.Sum(f => f.Read), extracts.Files.Sum(f => f.Accepted), extracts.Files.Sum(f => f.Rejected));
            console.MarkupLineInterpolated($"{year}: {extracts.Students.Count} students; {extracts.Files.Count} extracts with {read} rows read, {accepted} accepted, {rejected} rejected.");
            foreach (var ignored in extracts.Files.Where(f => f.IgnoredColumns.Count > 0))
            {
                console.MarkupLineInterpolated($"  {ignored.File}: columns without a use: {string.Join(", ", ignored.IgnoredColumns)}.");
            }
        }

        var problems = forecast.Extracts.SelectMany(e => e.Problems).Select(p => p.ToString()).Concat(forecast.Reports.SelectMany(r => r.Diagnostics).Select(d => d.ToString())).ToList();
        foreach (var problem in problems.Take(ProblemsShown))
        {
            console.MarkupLineInterpolated($"  {problem}");
        }

        if (problems.Count > ProblemsShown)
        {
            console.MarkupLineInterpolated($"  {problems.Count - ProblemsShown} more problems stand in provisional-problems.txt.");
        }

        var choices = forecast.Rated.SelectMany(r => r.Measured.Choices).Distinct().OrderBy(c => c.Point, StringComparer.Ordinal);
        console.MarkupLineInterpolated($"Points that the record leaves open were decided so: {string.Join(", ", choices)}.");
        console.MarkupLineInterpolated($"Wrote provisional tables, explanations and pictures to {forecast.Arguments.Output.FullName}.");
    }
}
