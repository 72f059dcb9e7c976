using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

/// <summary>How many students a result needs, and what happens with few.</summary>
public sealed class PopulationTests
{
    // Indicators of each year under the three-by-five rule.
    private static readonly Dictionary<int, string> Small = new()
    {
        [2017] = "SUSP,GRAD",
        [2018] = "CHRO,SUSP,GRAD",
        [2019] = "CHRO,SUSP,GRAD,CCI",
        [2022] = "",
        [2023] = "CHRO,SUSP,GRAD",
        [2024] = "CHRO,SUSP,GRAD,CCI",
        [2025] = "CHRO,SUSP,GRAD,CCI",
    };

    public static TheoryData<int> Years => [.. RuleBooks.Years.Select(y => y.Number)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Below_150_students_significant_changes_count_as_plain_ones(int year)
    {
        foreach (var rules in RuleBooks.For(year).Indicators.Where(r => r.Reporting == IndicatorReporting.Color))
        {
            foreach (var group in new[] { StudentGroup.AllStudents, StudentGroup.Hispanic })
            {
                var applies = Small[year].Split(',').Contains(rules.Indicator.Code()) && (year > 2017 || group == StudentGroup.AllStudents);
                foreach (var level in ChangeLevels.All.Skip(1))
                {
                    var band = rules.Scales[0].Change!.First(b => b.Level == level);
                    var row = Rows.Of(year, rules.Indicator, rules.Scales[0]) with
                    {
                        Group = group,
                        CurrentStatus = rules.Scales[0].Status.First(b => b.Level == StatusLevel.Level3).Minimum,
                        Change = band.Minimum ?? band.Maximum,
                    };
                    var collapsed = level switch { ChangeLevel.Level1 => ChangeLevel.Level2, ChangeLevel.Level5 => ChangeLevel.Level4, _ => level };

                    Assert.Equal(level, row.WithStudents(150, 149).Rate().TableChange);
                    var small = row.WithStudents(149, 150).Rate();
                    Assert.Equal(applies ? collapsed : level, small.TableChange);
                    Assert.Equal(Box.Of(StatusLevel.Level3, small.TableChange), small.Box);
                    Assert.Equal(PublishedTables.ColorOf(rules.Scales[0].Id, StatusLevel.Level3, small.TableChange), small.Level);
                    var keeps = rules.Indicator == Indicator.Graduation && year >= 2023;
                    Assert.Equal(applies && !keeps ? collapsed : level, small.Change);
                }
            }
        }
    }

    [Fact]
    public void Graduation_files_since_2023_keep_the_full_change_level_beside_the_collapsed_colour()
    {
        var rating = Rows.Of(2024, Indicator.Graduation).With("85.0", "6.0").WithStudents(149, 149).Rate();

        Assert.Equal((ChangeLevel.Level5, ChangeLevel.Level4, Box.Of(StatusLevel.Level3, ChangeLevel.Level4)), (rating.Change, rating.TableChange, rating.Box));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_minimum_for_a_colour_is_30_and_15_for_some_groups_of_districts(int year)
    {
        var rater = Rater.For(year);
        foreach (var type in RecordTypes.All)
        {
            foreach (var group in StudentGroups.All)
            {
                var exception = group is StudentGroup.FosterYouth or StudentGroup.Homeless || (group == StudentGroup.LongTermEnglishLearner && year >= 2024);

                Assert.Equal(type == RecordType.District && exception ? 15 : 30, rater.ColorMinimum(type, group));
            }
        }
    }

    [Theory]
    [InlineData(2024, RecordType.District, StudentGroup.Hispanic, 30)]
    [InlineData(2024, RecordType.District, StudentGroup.FosterYouth, 15)]
    [InlineData(2024, RecordType.District, StudentGroup.Homeless, 15)]
    [InlineData(2024, RecordType.District, StudentGroup.LongTermEnglishLearner, 15)]
    [InlineData(2023, RecordType.District, StudentGroup.LongTermEnglishLearner, 30)]
    [InlineData(2018, RecordType.District, StudentGroup.FosterYouth, 15)]
    [InlineData(2024, RecordType.School, StudentGroup.FosterYouth, 30)]
    [InlineData(2024, RecordType.School, StudentGroup.LongTermEnglishLearner, 30)]
    [InlineData(2024, RecordType.State, StudentGroup.Homeless, 30)]
    public void A_colour_needs_the_minimum_in_both_years(int year, RecordType type, StudentGroup group, int minimum)
    {
        var row = Rows.Of(year, Indicator.ChronicAbsenteeism, type).With("30.0", "0.0") with { Group = group };

        Assert.Equal((PerformanceLevel.Red, RatingReason.Colored), Outcome(row.WithStudents(minimum, minimum)));
        Assert.Equal((PerformanceLevel.None, RatingReason.TooFewStudents), Outcome(row.WithStudents(minimum - 1, minimum)));
        Assert.Equal((PerformanceLevel.None, RatingReason.TooFewStudentsPriorYear), Outcome(row.WithStudents(minimum, minimum - 1)));
        Assert.True(row.WithStudents(minimum, 0).Rate().HasColorNSize);
        Assert.False(row.WithStudents(minimum - 1, 1000).Rate().HasColorNSize);

        static (PerformanceLevel, RatingReason) Outcome(IndicatorResult row) => (row.Rate().Level, row.Rate().Reason);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_level_needs_11_students(int year)
    {
        foreach (var rules in RuleBooks.For(year).Indicators.Where(r => r.Reporting >= IndicatorReporting.StatusOnly))
        {
            var row = Rows.Of(year, rules.Indicator).With("50.0", "0.0");
            var colored = rules.Reporting == IndicatorReporting.Color;

            Assert.Equal(StatusLevel.None, row.WithStudents(10, 1000).Rate().Status);
            Assert.NotEqual(StatusLevel.None, row.WithStudents(11, 0).Rate().Status);
            Assert.Equal(ChangeLevel.None, row.WithStudents(11, 10).Rate().Change);
            Assert.Equal(ChangeLevel.None, row.WithStudents(10, 11).Rate().Change);
            Assert.Equal(colored ? ChangeLevel.Level3 : ChangeLevel.None, row.WithStudents(11, 11).Rate().Change);
            Assert.Equal(RatingReason.TooFewStudents, row.WithStudents(10, 10).Rate().Reason);
        }
    }

    [Fact]
    public void English_learner_progress_of_2017_looks_at_students_tested()
    {
        var row = Rows.Of(2017, Indicator.EnglishLearnerProgress).With("80.0", "0.0");

        Assert.Equal(RatingReason.TooFewStudents, (row with { CurrentDenominator = 1000, CurrentTesters = 29 }).Rate().Reason);
        Assert.Equal(RatingReason.Colored, (row with { CurrentDenominator = 12, PriorDenominator = 12, CurrentTesters = 30, PriorTesters = 30 }).Rate().Reason);
    }

    [Fact]
    public void The_colour_of_students_with_disabilities_looked_at_identified_students_to_2019()
    {
        var row = Rows.Of(2018, Indicator.Mathematics).With("-120.0", "0.0").WithStudents(31, 31) with { Group = StudentGroup.StudentsWithDisabilities };

        Assert.Equal(RatingReason.Colored, row.Rate().Reason);
        Assert.Equal(RatingReason.TooFewStudents, (row with { CurrentIdentifiedDisabilities = 29 }).Rate().Reason);
        Assert.Equal(RatingReason.TooFewStudentsPriorYear, (row with { PriorIdentifiedDisabilities = 29 }).Rate().Reason);
        Assert.Equal(RatingReason.Colored, (row with { CurrentIdentifiedDisabilities = 29, Group = StudentGroup.Hispanic }).Rate().Reason);
        Assert.Equal(RatingReason.Colored, (row with { CurrentIdentifiedDisabilities = 29, Year = 2024 }).Rate().Reason);
        Assert.Equal(StatusLevel.Level1, (row with { CurrentIdentifiedDisabilities = 5 }).Rate().Status);
    }

    [Fact]
    public void A_shared_result_needs_no_prior_students()
    {
        var row = Rows.Of(2018, Indicator.EnglishLanguageArts, RecordType.School).With("0.0", "3.0").WithStudents(40, null);

        Assert.Equal(RatingReason.NoPriorYear, row.Rate().Reason);
        Assert.Equal((RatingReason.Colored, ChangeLevel.Level4, PerformanceLevel.Green), Outcome((row with { Flags = ResultFlags.PairShare }).Rate()));

        static (RatingReason, ChangeLevel, PerformanceLevel) Outcome(Rating rating) => (rating.Reason, rating.Change, rating.Level);
    }
}
