using nietras.SeparatedValues;

namespace SystemOfSupport.Improvement.Tests;

/// <summary>Where the official record is: SOS_OFFICIAL_DATA, or ../shared/official beside the repository. It is never part of it.</summary>
internal static class OfficialRecord
{
    private static readonly string? Folder = Find();

    internal sealed record Row(string Cds, string Name, string County, string Status2022, string Status2023, string Status2024, bool Meets, bool PersistentNeed);

    /// <summary>A file; the test is skipped where the record is absent.</summary>
    internal static string File(params ReadOnlySpan<string> path)
    {
        Skip.If(Folder is null, "The official record is not on this machine (SOS_OFFICIAL_DATA).");
        return Path.Combine([Folder!, .. path]);
    }

    /// <summary>The rows of a list; the test is skipped where the record is absent.</summary>
    internal static IReadOnlyList<Row> Assistance(int year)
    {
        using var reader = Sep.New(',').Reader(o => o with { Unescape = true }).FromFile(File("lcff", "csv", $"lcff_assistance_{year}.csv"));
        var rows = new List<Row>();
        var names = reader.Header.ColNames;
        var methods = names.Where(n => n.StartsWith("MetMethod", StringComparison.Ordinal)).ToArray();
        foreach (var row in reader)
        {
            var meets = false;
            foreach (var method in methods)
            {
                meets |= row[method].Span is "Y";
            }

            rows.Add(new(
                row["CDS"].ToString(), row["LEAname"].ToString(), row["Countyname"].ToString(),
                row["AssistanceStatus2022"].ToString(), row["AssistanceStatus2023"].ToString(), names.Contains("AssistanceStatus2024") ? row["AssistanceStatus2024"].ToString() : "",
                meets, row[$"EC52072_{year}"].Span is "Y"));
        }

        return rows;
    }

    private static string? Find()
    {
        var told = Environment.GetEnvironmentVariable("SOS_OFFICIAL_DATA");
        if (!string.IsNullOrEmpty(told))
        {
            return Directory.Exists(told) ? told : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.GetFiles("SystemOfSupport.Sdk.sln").Length > 0)
            {
                var beside = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "official"));
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
