using NodaTime;

namespace SystemOfSupport.Model.Tests;

public sealed class YearTests
{
    [Fact]
    public void The_years_2020_and_2021_have_no_dashboard()
    {
        var exist = Enumerable.Range(1900, 400).Where(DashboardYear.Exists).ToList();

        Assert.Equal(Enumerable.Range(2017, 183).Except([2020, 2021]), exist);
        foreach (var year in new[] { 2016, 2020, 2021, 2200, 0, -1 })
        {
            Assert.Contains("2020 and 2021", Assert.Throws<ArgumentOutOfRangeException>(() => new DashboardYear(year)).Message, StringComparison.Ordinal);
            Assert.Contains($"'{year}'", Assert.Throws<FormatException>(() => DashboardYear.Parse($"{year}")).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2017f")]
    [InlineData("2017F")]
    [InlineData(" 2017f ")]
    [InlineData("2017")]
    public void The_fall_2017_release_is_2017(string text) => Assert.Equal(2017, DashboardYear.Parse(text).Number);

    [Theory]
    [InlineData(2017, "2016-17", "2015-16", null)]
    [InlineData(2018, "2017-18", "2016-17", "2017")]
    [InlineData(2019, "2018-19", "2017-18", "2018")]
    [InlineData(2022, "2021-22", null, "2019")]
    [InlineData(2023, "2022-23", "2021-22", "2022")]
    [InlineData(2024, "2023-24", "2022-23", "2023")]
    [InlineData(2025, "2024-25", "2023-24", "2024")]
    public void A_dashboard_shows_the_results_of_its_school_years(int year, string results, string? prior, string? previous)
    {
        var dashboard = new DashboardYear(year);

        Assert.Equal(results, dashboard.Results.ToString());
        Assert.Equal(prior, dashboard.PriorResults?.ToString());
        Assert.Equal(previous, dashboard.Previous?.ToString());
        Assert.Equal(dashboard, DashboardYear.FromInt32(year));
    }

    [Theory]
    [InlineData(2023, 6, 30, "2022-23")]
    [InlineData(2023, 7, 1, "2023-24")]
    [InlineData(2024, 2, 29, "2023-24")]
    [InlineData(2000, 1, 1, "1999-00")]
    public void A_school_year_runs_from_july_to_june(int year, int month, int day, string schoolYear)
    {
        var date = new LocalDate(year, month, day);
        var containing = SchoolYear.Containing(date);

        Assert.Equal(schoolYear, containing.ToString());
        Assert.InRange(date, containing.FirstDay, containing.LastDay);
        Assert.Equal(containing.FirstDay, containing.Previous.LastDay.PlusDays(1));
        Assert.Equal(containing, containing.Next.Previous);
    }

    [Theory]
    [InlineData("2023-24")]
    [InlineData("2023-2024")]
    [InlineData("2023\u201324")]
    [InlineData("2023\u20132024")]
    public void A_school_year_is_read_in_each_of_its_forms(string text) => Assert.Equal(new SchoolYear(2023), SchoolYear.Parse(text));

    [Fact]
    public void School_years_end_at_their_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchoolYear(1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchoolYear(2200));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchoolYear(1900).Previous);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchoolYear(2199).Next);
        Assert.Equal("2199-00", new SchoolYear(2199).ToString());
    }
}
