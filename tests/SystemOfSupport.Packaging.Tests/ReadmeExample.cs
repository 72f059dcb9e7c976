using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Packaging.Tests;

/// <summary>The README's example, compiled. The test compares its text with the README and its output with the README's.</summary>
internal static class ReadmeExample
{
    internal static void Run(string folder, TextWriter output)
    {
        // <example>
        var results = new AgencyResultsCollector(2024);
        foreach (var path in Directory.GetFiles(folder, "*download2024.txt"))
        {
            foreach (var row in DashboardFileReader.Open(path).Rows())
            {
                results.Add(row.Result, Rater.For(2024).Rate(row.Result));
            }
        }

        foreach (var agency in results.Build().Select(a => AssistanceEvaluator.For(2024).Determine(a)).Where(a => a.Status.IsDifferentiated()))
        {
            output.WriteLine($"{agency.Agency.Name}: {agency.StatusText}, because of {string.Join(" and ", agency.Findings.GroupsMeetingCriteria.Select(g => g.Name()))}");
        }
        // </example>
    }
}
