namespace SystemOfSupport.Model.Tests;

public sealed class LevelTests
{
    [Fact]
    public void The_25_boxes_are_the_25_pairs_of_levels()
    {
        var numbers = new HashSet<int>();
        foreach (var status in StatusLevels.All.Skip(1))
        {
            foreach (var change in ChangeLevels.All.Skip(1))
            {
                var box = Box.Of(status, change);

                Assert.Equal((((5 - (int)status) * 5) + (int)change) * 10, box.Number);
                Assert.Equal((status, change), (box.Status, box.Change));
                Assert.Equal(box, Box.FromNumber(box.Number));
                numbers.Add(box.Number);
            }
        }

        Assert.Equal(Enumerable.Range(1, 25).Select(n => n * 10), numbers.Order());
    }

    [Fact]
    public void Without_a_level_there_is_no_box()
    {
        Assert.All(StatusLevels.All, s => Assert.Equal(Box.None, Box.Of(s, ChangeLevel.None)));
        Assert.All(ChangeLevels.All, c => Assert.Equal(Box.None, Box.Of(StatusLevel.None, c)));
        Assert.Equal((StatusLevel.None, ChangeLevel.None), (Box.None.Status, Box.None.Change));
        Assert.All(Enumerable.Range(-300, 600).Where(n => n % 10 != 0 || n is < 0 or > 250), n => Assert.Throws<ArgumentOutOfRangeException>(() => Box.FromNumber(n)));
    }

    [Theory]
    [InlineData(0, "No Status", "No Status", "No Change Level", "No Change Level")]
    [InlineData(1, "Very Low", "Very High", "Declined Significantly", "Increased Significantly")]
    [InlineData(2, "Low", "High", "Declined", "Increased")]
    [InlineData(3, "Medium", "Medium", "Maintained", "Maintained")]
    [InlineData(4, "High", "Low", "Increased", "Declined")]
    [InlineData(5, "Very High", "Very Low", "Increased Significantly", "Declined Significantly")]
    public void Words_turn_around_where_lower_is_better(int level, string higherStatus, string lowerStatus, string higherChange, string lowerChange)
    {
        Assert.Equal(higherStatus, ((StatusLevel)level).Word(IndicatorDirection.HigherIsBetter));
        Assert.Equal(lowerStatus, ((StatusLevel)level).Word(IndicatorDirection.LowerIsBetter));
        Assert.Equal(higherChange, ((ChangeLevel)level).Word(IndicatorDirection.HigherIsBetter));
        Assert.Equal(lowerChange, ((ChangeLevel)level).Word(IndicatorDirection.LowerIsBetter));
    }

    [Fact]
    public void A_level_that_does_not_exist_has_no_word()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StatusLevel)6).Word(IndicatorDirection.HigherIsBetter));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ChangeLevel)6).Word(IndicatorDirection.HigherIsBetter));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StatusLevel)7).Word(IndicatorDirection.LowerIsBetter));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ChangeLevel)7).Word(IndicatorDirection.LowerIsBetter));
    }

    [Fact]
    public void Indicators_have_their_direction_and_unit()
    {
        Assert.Equal([Indicator.ChronicAbsenteeism, Indicator.Suspension], Indicators.All.Where(i => i.Direction() == IndicatorDirection.LowerIsBetter));
        Assert.Equal([Indicator.EnglishLanguageArts, Indicator.Mathematics, Indicator.Science], Indicators.All.Where(i => i.Unit() == MeasureUnit.Points));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Indicator).Direction());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Indicator).Unit());
    }

    [Fact]
    public void Only_the_differentiated_statuses_are_differentiated()
    {
        Assert.Equal(
            [AssistanceStatus.DifferentiatedAssistance, AssistanceStatus.DifferentiatedAssistanceYear1, AssistanceStatus.DifferentiatedAssistanceYear2],
            AssistanceStatuses.All.Where(s => s.IsDifferentiated()));
        Assert.Equal([LocalIndicatorRating.NotMet, LocalIndicatorRating.NotMetForTwoOrMoreYears], LocalIndicatorRatings.All.Where(r => r.IsNotMet()));
    }
}
