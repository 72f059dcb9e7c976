using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>Replays official files through the bulk path.</summary>
public sealed class OfficialTests
{
    [SkippableTheory]
    [InlineData(2018, "dashboard/2018-monterey")]
    [InlineData(2024, "dashboard/2024-monterey")]
    [InlineData(2017, "dashboard/2017f-statewide")]
    public void Every_row_of_the_files_has_the_published_levels_in_columns(int year, string folder)
    {
        var path = Environment.GetEnvironmentVariable("SOS_OFFICIAL_DATA") is { Length: > 0 } told ? Path.Combine(told, folder) : Beside(folder);
        Skip.If(path is null || !Directory.Exists(path), "The official record is not on this machine (SOS_OFFICIAL_DATA).");
        var builder = new StateFrameBuilder(Rater.For(year));
        var published = new Dictionary<CellReference, PublishedRating>();
        foreach (var file in Directory.GetFiles(path!, "*download*"))
        {
            foreach (var row in DashboardFileReader.Open(file).Rows())
            {
                builder.Add(row.Result);
                if (!row.Result.Flags.HasFlag(ResultFlags.InformationOnly))
                {
                    published.Add(new(row.Result.Year, row.Result.Cds, row.Result.Group, row.Result.Indicator), row.Published);
                }
            }
        }

        var ratings = builder.Build().Rate(2);
        var compared = 0;
        for (var row = 0; row < ratings.Frame.Count; row++)
        {
            if (ratings.Frame.Result(row).Flags.HasFlag(ResultFlags.InformationOnly))
            {
                continue;
            }

            var said = published[ratings.Frame.Cell(row)];
            Assert.Equal(said.Status ?? (StatusLevel)ratings.StatusLevels[row], (StatusLevel)ratings.StatusLevels[row]);
            Assert.Equal(said.Change ?? (ChangeLevel)ratings.ChangeLevels[row], (ChangeLevel)ratings.ChangeLevels[row]);
            Assert.Equal(said.Level ?? (PerformanceLevel)ratings.Colors[row], (PerformanceLevel)ratings.Colors[row]);
            Assert.Equal(said.Box?.Number ?? ratings.Boxes[row], ratings.Boxes[row]);
            compared++;
        }

        Assert.True(compared > 1000);
    }

    private static string? Beside(string folder)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (at.GetFiles("SystemOfSupport.Sdk.sln").Length > 0)
            {
                return Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", "official", folder));
            }
        }

        return null;
    }
}
