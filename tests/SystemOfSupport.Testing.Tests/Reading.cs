using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing.Tests;

/// <summary>Reads a county back as a user would.</summary>
internal static class Reading
{
    internal static IEnumerable<IndicatorResult> Rows(this SyntheticCounty county) =>
        county.InFolder(folder => Directory.GetFiles(folder, "*download*.txt", SearchOption.AllDirectories).SelectMany(f => DashboardFileReader.Open(f).Rows()).Select(r => r.Result).ToList());

    /// <summary>The lists of schools by year, read in strict mode.</summary>
    internal static Dictionary<int, IReadOnlyList<EssaRecord>> EssaLists(this SyntheticCounty county) =>
        county.InFolder(folder => Directory.GetFiles(Path.Combine(folder, "essa")).Select(f => EssaList.ReadCsv(f)).ToDictionary(l => l.Records[0].Year.Number, l => l.Records));

    /// <summary>The determinations of 2023, and those of 2024 with 2023 as their history.</summary>
    internal static (Dictionary<CdsCode, AssistanceDetermination> Earlier, Dictionary<CdsCode, AssistanceDetermination> Current) Determine(this SyntheticCounty county)
    {
        var rows = county.Rows().ToList();
        return county.InFolder(folder =>
        {
            var local = Directory.GetFiles(Path.Combine(folder, "local-indicators")).SelectMany(f => LocalIndicatorFile.Read(f).Reports)
                .GroupBy(r => (r.Cds, r.Year), (k, reports) => new LocalIndicatorReport(k.Cds, k.Year, reports.SelectMany(r => r.Ratings).ToDictionary()))
                .ToList();
            var history = AssistanceHistory.Of(Directory.GetFiles(Path.Combine(folder, "history")).SelectMany(f => AssistanceList.ReadCsv(f).Records));
            var earlier = Determine(2023, rows, local, history);
            return (earlier, Determine(2024, rows, local, history.AddUnknown(earlier.Values.Select(AssistanceHistoryEntry.Of))));
        });
    }

    private static Dictionary<CdsCode, AssistanceDetermination> Determine(DashboardYear year, IEnumerable<IndicatorResult> rows, IEnumerable<LocalIndicatorReport> local, AssistanceHistory history)
    {
        var collector = new AgencyResultsCollector(year);
        foreach (var row in rows.Where(r => r.Year == year))
        {
            collector.Add(row, Rater.For(year).Rate(row));
        }

        foreach (var report in local)
        {
            collector.Add(report);
        }

        var evaluator = AssistanceEvaluator.For(year);
        return collector.Build().ToDictionary(r => r.Agency.Cds, r => evaluator.Determine(r, history));
    }

    private static T InFolder<T>(this SyntheticCounty county, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("county").FullName;
        try
        {
            county.Write(folder);
            return read(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
