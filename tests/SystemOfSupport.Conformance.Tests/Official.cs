using System.Runtime.CompilerServices;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;

namespace SystemOfSupport.Conformance.Tests;

/// <summary>Where the official record is: SOS_OFFICIAL_DATA, or ../shared/official beside the repository. It is never part of it.</summary>
internal static class Official
{
    private static readonly string? Folder = Find();

    /// <summary>The path of an official file; the test is skipped where the record is absent.</summary>
    internal static string File(string path)
    {
        Skip.If(Folder is null, "The official record is not on this machine (SOS_OFFICIAL_DATA).");
        return Path.Combine(Folder!, path);
    }

    internal static IReadOnlyList<AssistanceRecord> List(int year) => AssistanceList.ReadCsv(File($"lcff/csv/lcff_assistance_{year}.csv")).Records;

    private static string? Find([CallerFilePath] string source = "")
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
