using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace StatewideEvaluation;

/// <summary>Finds the indicator files of each year in the folders.</summary>
internal static class DashboardFolders
{
    /// <summary>The files by year; a folder holds one year. What is no indicator file is passed over and listed.</summary>
    internal static SortedDictionary<DashboardYear, List<FileInfo>> FilesByYear(Arguments arguments, SystemOfSupportCatalog catalog, List<string> passedOver)
    {
        var years = new SortedDictionary<DashboardYear, List<FileInfo>>();
        foreach (var folder in arguments.Dashboards)
        {
            var found = folder.GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal)
                .Select(f => (File: f, Name: DashboardFileName.TryParse(f.Name, out var name) ? name : null)).ToList();
            passedOver.AddRange(found.Where(f => f.Name is null).Select(f => Path.Combine(folder.Name, f.File.Name)));
            var ofYears = found.Where(f => f.Name is not null).GroupBy(f => f.Name!.Year).ToList();
            if (ofYears.Count != 1)
            {
                throw new ArgumentsException(ofYears.Count == 0
                    ? $"'{folder}' has no indicator file. Expected files such as suspdownload2024.txt."
                    : $"'{folder}' has files of {string.Join(" and ", ofYears.Select(y => y.Key))}. Expected one Dashboard year in a folder; name several folders with --dashboard.");
            }

            var year = ofYears[0].Key;
            _ = catalog.Book(year);
            if (!years.TryGetValue(year, out var files))
            {
                years.Add(year, files = []);
            }

            files.AddRange(ofYears[0].Select(f => f.File));
        }

        return years;
    }
}
