using System.Globalization;
using Spectre.Console;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;

namespace StatewideEvaluation;

/// <summary>The LCFF Equity Multiplier: tests the sites of a list, shares the pot and writes equity-multiplier.csv.</summary>
internal static class EquityMultiplierSites
{
    internal static void Run(IAnsiConsole console, Arguments arguments)
    {
        if (arguments.EquityMultiplier is not { } file)
        {
            return;
        }

        var list = file.Extension is ".xls" or ".xlsx" ? EquityMultiplierWorkbook.Read(file.FullName, arguments.Mode) : EquityMultiplierList.ReadCsv(file.FullName, arguments.Mode);
        var rules = EquityMultiplierRules.FiscalYear2023;
        var findings = list.Records.Select(r => EquityMultiplier.Evaluate(r.Site, rules)).ToList();
        var allocation = EquityMultiplier.Allocate(findings.Select(f => f.Site), rules);
        console.MarkupLineInterpolated($"Equity Multiplier {rules.FiscalYear}: {allocation.Shares.Count} of {findings.Count} sites eligible, {allocation.SitesAtFloor} at the floor; {Dollars(allocation.Total)} at {allocation.SolvedRate} a student (published: {rules.PublishedRate?.ToString(CultureInfo.InvariantCulture) ?? "none"}).");
        console.MarkupLineInterpolated($"{list.Report.File}: {list.Report.RowsRead} rows read, {list.Report.RowsAccepted} accepted, {list.Report.RowsRejected} rejected, {list.Report.RowsNoted} no sites.");
        foreach (var diagnostic in list.Report.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            console.MarkupLineInterpolated($"  Rejected: {diagnostic.ToString()}");
        }

        if (arguments.Out is { } folder)
        {
            var shares = allocation.Shares.ToDictionary(s => s.Site.Cds);
            using var writer = new EquityMultiplierWriter(new StreamWriter(Path.Combine(folder.FullName, "equity-multiplier.csv")));
            foreach (var finding in findings)
            {
                writer.Write(finding, shares.GetValueOrDefault(finding.Site.Cds));
            }

            console.MarkupLineInterpolated($"Wrote equity-multiplier.csv to {folder.FullName}.");
        }
    }

    private static string Dollars(long amount) => amount.ToString("$#,0", CultureInfo.InvariantCulture);
}
