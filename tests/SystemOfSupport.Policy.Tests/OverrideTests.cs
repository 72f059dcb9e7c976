using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

/// <summary>What the state sets instead of the tables because of a flag.</summary>
public sealed class OverrideTests
{
    private static readonly Box OrangeBox = Box.FromNumber(180);

    [Theory]
    [InlineData(2017, Indicator.Suspension, ResultFlags.CertifyFlag, RatingReason.NotCertified)]
    [InlineData(2018, Indicator.Suspension, ResultFlags.CertifyFlag, RatingReason.NotCertified)]
    [InlineData(2019, Indicator.Suspension, ResultFlags.CertifyFlag, RatingReason.NotCertified)]
    [InlineData(2019, Indicator.ChronicAbsenteeism, ResultFlags.CertifyFlag, RatingReason.NotCertified)]
    [InlineData(2023, Indicator.ChronicAbsenteeism, ResultFlags.DataErrorFlag, RatingReason.DataError)]
    [InlineData(2024, Indicator.Suspension, ResultFlags.CertifyFlag, RatingReason.NotCertified)]
    [InlineData(2025, Indicator.ChronicAbsenteeism, ResultFlags.DataErrorFlag, RatingReason.DataError)]
    public void A_flag_makes_orange_in_box_180_of_what_would_be_coloured(int year, Indicator indicator, ResultFlags flag, RatingReason reason)
    {
        var row = Rows.Of(year, indicator).With("0.0", "0.0");
        var (plain, flagged) = (row.Rate(), (row with { Flags = flag }).Rate());

        Assert.Equal(PerformanceLevel.Blue, plain.Level);
        Assert.Equal((PerformanceLevel.Orange, OrangeBox, reason), (flagged.Level, flagged.Box, flagged.Reason));
        Assert.Equal((plain.Status, plain.Change), (flagged.Status, flagged.Change));
    }

    [Fact]
    public void A_flag_does_not_colour_what_has_too_few_students_or_is_never_rated()
    {
        var row = Rows.Of(2018, Indicator.Suspension).With("5.0", "0.0") with { Flags = ResultFlags.CertifyFlag };

        Assert.Equal((PerformanceLevel.None, RatingReason.TooFewStudents), Outcome(row.WithStudents(29, 100)));
        Assert.Equal((PerformanceLevel.None, RatingReason.NoPriorYear), Outcome(row.WithStudents(100, null)));
        Assert.Equal((PerformanceLevel.None, RatingReason.GroupNotRated), Outcome(row with { Group = StudentGroup.EnglishOnly }));
    }

    [Fact]
    public void A_blanked_rate_is_overridden_too()
    {
        var rating = (Rows.Of(2019, Indicator.ChronicAbsenteeism) with { Flags = ResultFlags.CertifyFlag }).Rate();

        Assert.Equal((PerformanceLevel.Orange, OrangeBox, StatusLevel.None, ChangeLevel.None), (rating.Level, rating.Box, rating.Status, rating.Change));
    }

    [Theory]
    [InlineData(Indicator.Suspension, ResultFlags.CertifyFlag, RatingReason.NotCertified)]
    [InlineData(Indicator.ChronicAbsenteeism, ResultFlags.CertifyFlag, RatingReason.NotCertified)]
    [InlineData(Indicator.ChronicAbsenteeism, ResultFlags.DataErrorFlag, RatingReason.DataError)]
    public void In_2022_a_flag_gave_the_status_high(Indicator indicator, ResultFlags flag, RatingReason reason)
    {
        foreach (var status in new[] { "0.0", "99.0", null })
        {
            var rating = (Rows.Of(2022, indicator).With(status) with { Flags = flag }).Rate();

            Assert.Equal((StatusLevel.Level2, PerformanceLevel.None, reason), (rating.Status, rating.Level, rating.Reason));
        }
    }

    [Theory]
    [InlineData(2019, "58.8", StatusLevel.Level2, RatingReason.ParticipationBelow95Percent)]
    [InlineData(2022, "71.4", StatusLevel.Level2, RatingReason.ParticipationBelow95Percent)]
    [InlineData(2022, "35.0", StatusLevel.Level2, RatingReason.StatusOnly)]
    [InlineData(2022, "34.9", StatusLevel.Level1, RatingReason.StatusOnly)]
    public void Participation_below_95_percent_caps_the_status_at_low(int year, string status, StatusLevel level, RatingReason reason)
    {
        var rating = (Rows.Of(year, Indicator.EnglishLearnerProgress).With(status) with { Flags = ResultFlags.Flag95Pct }).Rate();

        Assert.Equal((level, reason), (rating.Status, rating.Reason));
    }

    [Fact]
    public void Participation_below_50_percent_is_orange_whatever_the_number_of_students()
    {
        var row = Rows.Of(2017, Indicator.EnglishLearnerProgress).With("90.0", "0.0") with { Flags = ResultFlags.Flag50Pct };

        Assert.Equal((PerformanceLevel.Orange, RatingReason.ParticipationBelow50Percent), Outcome(row));
        Assert.Equal((PerformanceLevel.Orange, RatingReason.ParticipationBelow50Percent), Outcome(row.WithStudents(12, 12)));
    }

    [Fact]
    public void A_flag_that_the_year_does_not_know_changes_nothing()
    {
        foreach (var rules in RuleBooks.Years.Select(RuleBooks.For).SelectMany(b => b.Indicators.Where(i => i.Reporting >= IndicatorReporting.StatusOnly).Select(i => (Book: b, i.Indicator))))
        {
            var row = Rows.Of(rules.Book.Year, rules.Indicator).With("50.0", "0.0");
            foreach (var flag in Enum.GetValues<OverrideFlag>().Where(f => !rules.Book.Overrides.Any(o => o.Flag == f && o.Indicator == rules.Indicator)))
            {
                Assert.Equal(row.Rate(), (row with { Flags = Enum.Parse<ResultFlags>(flag.ToString()) }).Rate());
            }
        }
    }

    private static (PerformanceLevel Level, RatingReason Reason) Outcome(IndicatorResult row) => (row.Rate().Level, row.Rate().Reason);
}
