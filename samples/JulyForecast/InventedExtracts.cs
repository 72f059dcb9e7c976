using System.IO.Compression;
using SystemOfSupport.Indicators;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>Writes the extracts of the invented district, two years, as a student information system would hand them over.</summary>
internal static class InventedExtracts
{
    internal static void Write(DirectoryInfo folder, int seed)
    {
        var book = RuleBooks.For(InventedDistrict.DashboardYear);
        var district = new InventedDistrict(book, seed);
        foreach (var (name, year) in Forecast.YearFolders.Zip([book.Year.Results, book.Year.Results.Previous]))
        {
            var target = folder.CreateSubdirectory(name).FullName;
            using (var agencies = Open(target, ExtractKind.Agencies))
            {
                StudentExtracts.WriteAgencies(district.Agencies(), agencies);
            }

            var students = district.Students(year).ToList();
            foreach (var kind in ExtractLayouts.All.Select(l => l.Kind).Where(k => k != ExtractKind.Agencies))
            {
                using var text = Open(target, kind);
                StudentExtracts.Write(kind, students, text);
            }
        }
    }

    private static StreamWriter Open(string folder, ExtractKind kind) =>
        new(new GZipStream(File.Create(Path.Combine(folder, ExtractLayouts.Of(kind).FileName + ".gz")), CompressionLevel.SmallestSize)) { NewLine = "\n" };
}
