using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using Xunit.Abstractions;

namespace SystemOfSupport.Conformance.Tests;

/// <summary>Replays official Dashboard files: what the books make of every row is what the file publishes.</summary>
public sealed class DashboardTests(ITestOutputHelper output)
{
    // Rows, and how many have a status level, a change level and a colour, as published.
    public static TheoryData<string, int> Files => new()
    {
        { "dashboard/2017f-statewide/graddownload2017f.txt.gz", 0 },
        { "dashboard/2017f-statewide/elpidownload2017f.txt.gz", 6 },
        { "dashboard/2017f-statewide/ccidownload2017f.txt.gz", 0 },
        { "dashboard/2018-statewide/graddownload2018.txt.gz", 0 },
        { "dashboard/2018-monterey/eladownload2018.txt", 0 },
        { "dashboard/2018-monterey/mathdownload2018.txt", 0 },
        { "dashboard/2018-monterey/chronicdownload2018.txt", 0 },
        { "dashboard/2018-monterey/suspdownload2018.txt", 5 },
        { "dashboard/2018-monterey/graddownload2018.txt", 0 },
        { "dashboard/2018-monterey/elpidownload2018.txt", 0 },
        { "dashboard/2018-monterey/ccidownload2018.txt", 0 },
        { "dashboard/2024-monterey/eladownload2024.txt", 0 },
        { "dashboard/2024-monterey/mathdownload2024.txt", 0 },
        { "dashboard/2024-monterey/chronicdownload2024.txt", 0 },
        { "dashboard/2024-monterey/suspdownload2024.txt", 0 },
        { "dashboard/2024-monterey/graddownload2024.txt", 0 },
        { "dashboard/2024-monterey/elpidownload2024.txt", 0 },
        { "dashboard/2024-monterey/ccidownload2024.txt", 0 },
        { "dashboard/2024-monterey/sciencedownload2024.txt", 0 },
    };

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Every_row_has_the_published_levels_colour_and_box(string path, int overrides)
    {
        var reader = DashboardFileReader.Open(Official.File(path));
        var rater = Rater.For(reader.Year);
        var differences = new List<string>();
        var (status, change, color, named) = (0, 0, 0, 0);
        foreach (var row in reader.Rows())
        {
            var rating = rater.Rate(row.Result);
            status += row.Published.Status is { } s and not StatusLevel.None ? 1 : 0;
            change += row.Published.Change is { } c and not ChangeLevel.None ? 1 : 0;
            color += row.Published.Level is { } p and not PerformanceLevel.None ? 1 : 0;
            named += rating.Reason.IsOverride() ? 1 : 0;
            if ((row.Published.Status ?? rating.Status) != rating.Status
                || (row.Published.Change ?? rating.Change) != rating.Change
                || (row.Published.Level ?? rating.Level) != rating.Level
                || (row.Published.Box ?? rating.Box) != rating.Box)
            {
                differences.Add($"line {row.Line}: published {row.Published}, rated {rating}");
            }

            Assert.Equal(rating.Level != PerformanceLevel.None, rating.Reason == RatingReason.Colored || (rating.Reason.IsOverride() && rating.Box != Box.None));
        }

        output.WriteLine($"{reader.Year} {reader.Indicator.Code()}: {reader.Report.RowsRead} rows, {status} status levels, {change} change levels, {color} colours, {named} overrides, {differences.Count} different");
        Assert.Equal(reader.Report.RowsRead, reader.Report.RowsAccepted);
        Assert.Empty(differences.Take(10));
        Assert.Equal(overrides, named);
    }

    [SkippableFact]
    public void The_2024_county_files_hold_the_expected_numbers_of_levels()
    {
        var (status, change, color, box) = (0, 0, 0, 0);
        foreach (var path in Directory.GetFiles(Official.File("dashboard/2024-monterey")))
        {
            foreach (var row in DashboardFileReader.Open(path).Rows())
            {
                var rating = Rater.For(2024).Rate(row.Result);
                status += rating.Status != StatusLevel.None ? 1 : 0;
                change += rating.Change != ChangeLevel.None ? 1 : 0;
                color += rating.Level != PerformanceLevel.None ? 1 : 0;
                box += rating.Box != Box.None ? 1 : 0;
            }
        }

        Assert.Equal((1341, 1287, 1011, 1011), (status, change, color, box));
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Status_and_change_recomputed_from_counts_are_the_published_ones(string path, int overrides)
    {
        _ = overrides;
        var reader = DashboardFileReader.Open(Official.File(path));
        var cap = RuleBooks.For(reader.Year)[reader.Indicator].CapsRateAt100;
        var (statuses, changes) = (0, 0);
        foreach (var row in reader.Rows())
        {
            var result = row.Result;
            if (result.CurrentStatus is { } status && result.ComputedStatus(cap) is { } computed)
            {
                Assert.True(status == computed, $"line {row.Line}: published {status}, computed {computed}");
                statuses++;
            }

            if (result.Change is { } change && result.ComputedChange(cap) is { } computedChange)
            {
                Assert.True(change == computedChange, $"line {row.Line}: published change {change}, computed {computedChange}");
                changes++;
            }
        }

        output.WriteLine($"{reader.Year} {reader.Indicator.Code()}: {statuses} statuses and {changes} changes recomputed from counts, none different");
    }
}
