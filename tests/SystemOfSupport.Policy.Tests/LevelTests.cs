using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

/// <summary>Every book, indicator and scale on the whole grid of tenths, against the published tables.</summary>
public sealed class LevelTests
{
    public static TheoryData<int, Indicator, string> Scales { get; } = Cases(IndicatorReporting.StatusOnly);

    public static TheoryData<int, Indicator, string> ColoredScales { get; } = Cases(IndicatorReporting.Color);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Status_levels_are_the_published_ones_on_every_tenth(int year, Indicator indicator, string scale)
    {
        var row = Row(year, indicator, scale);
        var improving = indicator.Direction() == IndicatorDirection.HigherIsBetter ? 1 : -1;
        var published = PublishedTables.StatusOf(indicator, scale, year);
        var previous = StatusLevel.None;
        for (var tenths = -Extent(indicator); tenths <= Extent(indicator); tenths++)
        {
            var value = Tenths.FromTenths(tenths * improving);
            var level = (row with { CurrentStatus = value }).Rate().Status;

            Assert.Equal(published(value), level);
            Assert.True(level >= previous);
            previous = level;
        }

        Assert.Equal(StatusLevel.Level5, previous);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_status_equal_to_a_cut_belongs_to_the_better_level(int year, Indicator indicator, string scale)
    {
        var row = Row(year, indicator, scale);
        var worse = indicator.Direction() == IndicatorDirection.HigherIsBetter ? -1 : 1;
        foreach (var cut in PublishedTables.StatusCuts(scale, year))
        {
            var level = (row with { CurrentStatus = cut }).Rate().Status;

            Assert.Equal(level, (row with { CurrentStatus = Tenths.FromTenths(cut.Value - worse) }).Rate().Status);
            Assert.Equal(level - 1, (row with { CurrentStatus = Tenths.FromTenths(cut.Value + worse) }).Rate().Status);
        }
    }

    [Theory]
    [MemberData(nameof(ColoredScales))]
    public void Change_levels_are_the_published_ones_on_every_tenth(int year, Indicator indicator, string scale)
    {
        var row = Row(year, indicator, scale).With("50.0");
        var improving = indicator.Direction() == IndicatorDirection.HigherIsBetter ? 1 : -1;
        var published = PublishedTables.ChangeOf(indicator, scale, year);
        var previous = ChangeLevel.None;
        for (var tenths = -Extent(indicator); tenths <= Extent(indicator); tenths++)
        {
            var value = Tenths.FromTenths(tenths * improving);
            var rating = (row with { Change = value }).Rate();

            Assert.Equal(published(value), rating.Change);
            Assert.Equal(rating.Change, rating.TableChange);
            Assert.True(rating.Change >= previous);
            previous = rating.Change;
        }

        Assert.Equal(ChangeLevel.Level5, previous);
    }

    [Theory]
    [MemberData(nameof(ColoredScales))]
    public void A_tenth_beyond_a_cut_of_change_is_another_level(int year, Indicator indicator, string scale)
    {
        var row = Row(year, indicator, scale).With("50.0");
        var improving = indicator.Direction() == IndicatorDirection.HigherIsBetter ? 1 : -1;
        foreach (var cut in PublishedTables.ChangeCuts(scale, year))
        {
            var level = (row with { Change = cut }).Rate().Change;

            Assert.Equal(level, (row with { Change = Tenths.FromTenths(cut.Value - 1) }).Rate().Change);
            Assert.Equal((ChangeLevel)((int)level + improving), (row with { Change = Tenths.FromTenths(cut.Value + 1) }).Rate().Change);
        }
    }

    [Theory]
    [MemberData(nameof(ColoredScales))]
    public void Colours_and_boxes_are_the_published_ones_in_all_25_cells(int year, Indicator indicator, string scale)
    {
        foreach (var (status, change, rating) in Cells(year, indicator, scale))
        {
            var color = PublishedTables.ColorOf(scale, status, change);

            Assert.Equal((status, change, color), (rating.Status, rating.Change, rating.Level));
            Assert.Equal(color == PerformanceLevel.None ? Box.None : Box.Of(status, change), rating.Box);
            Assert.Equal(color == PerformanceLevel.None ? RatingReason.NoColorInTable : RatingReason.Colored, rating.Reason);
        }
    }

    [Theory]
    [MemberData(nameof(ColoredScales))]
    public void A_better_status_or_change_never_gives_a_worse_colour(int year, Indicator indicator, string scale)
    {
        var cells = Cells(year, indicator, scale).Where(c => c.Rating.Level != PerformanceLevel.None).ToList();
        foreach (var (status, change, rating) in cells)
        {
            Assert.All(cells.Where(c => c.Change == change && c.Status > status), better => Assert.True(better.Rating.Level >= rating.Level));
            Assert.All(cells.Where(c => c.Status == status && c.Change > change), better => Assert.True(better.Rating.Level >= rating.Level));
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Where_a_year_gives_no_colours_a_row_has_a_status_level_only(int year, Indicator indicator, string scale)
    {
        if (RuleBooks.For(year)[indicator].Reporting == IndicatorReporting.Color)
        {
            return;
        }

        var rating = Row(year, indicator, scale).With("5.0", "1.0").Rate();

        Assert.NotEqual(StatusLevel.None, rating.Status);
        Assert.Equal((ChangeLevel.None, PerformanceLevel.None, Box.None, RatingReason.StatusOnly), (rating.Change, rating.Level, rating.Box, rating.Reason));
    }

    [Fact]
    public void Which_indicators_have_levels_in_which_year() =>
        Assert.Equal(
            [
                "2017: ELA MATH SUSP GRAD ELPI (CCI)",
                "2018: ELA MATH CHRO SUSP GRAD CCI",
                "2019: ELA MATH CHRO SUSP GRAD (ELPI) CCI",
                "2022: (ELA) (MATH) (CHRO) (SUSP) (GRAD) (ELPI)",
                "2023: ELA MATH CHRO SUSP GRAD ELPI (CCI)",
                "2024: ELA MATH CHRO SUSP GRAD ELPI CCI",
                "2025: ELA MATH CHRO SUSP GRAD ELPI CCI SCIENCE",
            ],
            RuleBooks.Years.Select(y => $"{y}: {string.Join(' ', Indicators.All.Select(i => (i, RuleBooks.For(y)[i].Reporting)).Where(i => i.Reporting >= IndicatorReporting.StatusOnly).Select(i => i.Reporting == IndicatorReporting.Color ? i.i.Code() : $"({i.i.Code()})"))}"));

    [Theory]
    [InlineData(2018, RecordType.District, true, false, "85.0", StatusLevel.Level4)]
    [InlineData(2018, RecordType.District, false, false, "85.0", StatusLevel.Level3)]
    [InlineData(2018, RecordType.School, false, true, "85.0", StatusLevel.Level4)]
    [InlineData(2018, RecordType.School, true, false, "85.0", StatusLevel.Level3)]
    [InlineData(2019, RecordType.District, true, false, "90.0", StatusLevel.Level4)]
    [InlineData(2022, RecordType.District, true, false, "85.0", StatusLevel.Level3)]
    [InlineData(2022, RecordType.School, false, true, "85.0", StatusLevel.Level3)]
    public void Graduation_of_alternative_schools_and_county_offices_had_its_own_scale_to_2019(int year, RecordType type, bool countyOffice, bool alternative, string status, StatusLevel level) =>
        Assert.Equal(level, (Rows.Of(year, Indicator.Graduation, type).With(status) with { IsCountyOffice = countyOffice, IsAlternativeSchool = alternative }).Rate().Status);

    [Theory]
    [InlineData(2018, true, RecordType.School, StatusLevel.Level1)]
    [InlineData(2019, true, RecordType.School, StatusLevel.Level2)]
    [InlineData(2019, true, RecordType.District, StatusLevel.Level1)]
    [InlineData(2019, false, RecordType.School, StatusLevel.Level1)]
    [InlineData(2022, true, RecordType.School, StatusLevel.Level1)]
    public void The_academic_scale_of_alternative_schools_is_of_2019_and_of_schools_only(int year, bool alternative, RecordType type, StatusLevel level) =>
        Assert.Equal(level, (Rows.Of(year, Indicator.EnglishLanguageArts, type).With("-120.0") with { IsAlternativeSchool = alternative }).Rate().Status);

    private static int Extent(Indicator indicator) => indicator.Unit() == MeasureUnit.Percent ? 1000 : 8000;

    private static IndicatorResult Row(DashboardYear year, Indicator indicator, string scale) =>
        Rows.Of(year, indicator, RuleBooks.For(year)[indicator].Scales.First(s => s.Id == scale));

    private static IEnumerable<(StatusLevel Status, ChangeLevel Change, Rating Rating)> Cells(DashboardYear year, Indicator indicator, string scale)
    {
        var source = RuleBooks.For(year)[indicator].Scales.First(s => s.Id == scale);
        var row = Rows.Of(year, indicator, source);
        return
            from status in source.Status
            from change in source.Change!
            select (status.Level, change.Level, (row with { CurrentStatus = status.Minimum ?? status.Maximum, Change = change.Minimum ?? change.Maximum }).Rate());
    }

    private static TheoryData<int, Indicator, string> Cases(IndicatorReporting least)
    {
        var cases = new TheoryData<int, Indicator, string>();
        foreach (var book in RuleBooks.Years.Select(RuleBooks.For))
        {
            foreach (var rules in book.Indicators.Where(r => r.Reporting >= least))
            {
                foreach (var scale in rules.Scales)
                {
                    cases.Add(book.Year.Number, rules.Indicator, scale.Id);
                }
            }
        }

        return cases;
    }
}
