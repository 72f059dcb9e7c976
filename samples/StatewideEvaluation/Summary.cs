using System.Globalization;
using Spectre.Console;
using SystemOfSupport.Files;
using SystemOfSupport.Model;

namespace StatewideEvaluation;

/// <summary>What the console shows at the end.</summary>
internal static class Summary
{
    internal static void Print(IAnsiConsole console, Evaluation evaluation)
    {
        foreach (var year in evaluation.Determinations.GroupBy(d => d.Year).OrderBy(g => g.Key))
        {
            var statuses = year.Select(d => d.StatusText).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var table = new Table().Border(TableBorder.Simple).Title($"Dashboard {year.Key}: agencies by county and status");
            table.AddColumn("County");
            foreach (var status in statuses)
            {
                table.AddColumn(new TableColumn(status).RightAligned());
            }

            table.AddColumn(new TableColumn("Intensive consideration").RightAligned());
            foreach (var county in year.GroupBy(d => d.Agency.CountyName, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                table.AddRow(
                [
                    county.Key.EscapeMarkup(),
                    .. statuses.Select(s => Number(county.Count(d => d.StatusText == s))),
                    Number(county.Count(d => d.Tier == SupportTier.IntensiveConsideration)),
                ]);
            }

            console.Write(table);
            foreach (var determination in year.Where(d => d.Status.IsDifferentiated()))
            {
                var groups = determination.Findings.GroupsMeetingCriteria;
                console.MarkupLineInterpolated($"  {determination.Agency.Cds}  {determination.Agency.Name}: {determination.StatusText}{(groups.IsEmpty ? "" : $" ({string.Join(", ", groups.Select(g => $"{g.Code()} {determination.Findings.Letter(g)}"))})")}");
            }

            foreach (var assumption in year.SelectMany(d => d.Assumptions).GroupBy(a => a).OrderBy(g => g.Key.Id, StringComparer.Ordinal))
            {
                console.MarkupLineInterpolated($"  Assumed for {assumption.Count()} agencies: {assumption.Key.Text}");
            }

            console.WriteLine();
        }

        foreach (var year in evaluation.Schools.Where(y => y.Statuses.Count > 0))
        {
            console.MarkupLineInterpolated($"Schools {year.Year}: {string.Join(", ", year.Statuses.Select(s => $"{s.Key} {s.Value}"))}.");
            foreach (var (assumption, count) in year.Assumptions.OrderBy(a => a.Key.Id, StringComparer.Ordinal))
            {
                console.MarkupLineInterpolated($"  Assumed for {count} schools: {assumption.Text}");
            }
        }

        var (read, accepted, rejected) = (evaluation.Reports.Sum(r => r.RowsRead), evaluation.Reports.Sum(r => r.RowsAccepted), evaluation.Reports.Sum(r => r.RowsRejected));
        console.MarkupLineInterpolated($"{evaluation.Reports.Count} files: {read} rows read, {accepted} accepted, {rejected} rejected.");
        foreach (var diagnostic in evaluation.Reports.SelectMany(r => r.Diagnostics))
        {
            console.MarkupLineInterpolated($"  {(diagnostic.Severity == DiagnosticSeverity.Error ? "Rejected" : "Warning")}: {diagnostic.ToString()}");
        }

        if (evaluation.PassedOver.Count > 0)
        {
            console.MarkupLineInterpolated($"Passed over, not indicator files: {string.Join(", ", evaluation.PassedOver)}.");
        }

        if (evaluation.Arguments.Out is { } folder)
        {
            var format = evaluation.Arguments.Format;
            console.MarkupLineInterpolated($"Wrote ratings.{format}, lcff.{format}, essa.{format} and assumptions.{format} to {folder.FullName}.");
        }
    }

    private static string Number(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
