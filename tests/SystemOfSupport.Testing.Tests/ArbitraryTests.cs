using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing.Tests;

[Properties(Arbitrary = [typeof(SystemOfSupportArbitraries)])]
public sealed class ArbitraryTests
{
    [Property]
    public bool Texts_round_trip(CdsCode cds, DashboardYear year, SchoolYear schoolYear, Tenths tenths, RateCounts counts, Box box) =>
        CdsCode.Parse(cds.ToString()) == cds
        && DashboardYear.Parse(year.ToString()) == year
        && SchoolYear.Parse(schoolYear.ToString()) == schoolYear
        && Tenths.Parse(tenths.ToString(), null) == tenths
        && RateCounts.Parse(counts.ToString(), null) == counts
        && Box.Parse(box.ToString(), null) == box;

    [Property]
    public bool Texts_of_groups_and_priorities_round_trip(StudentGroup group, StudentGroupSet groups, StatePrioritySet priorities, PriorityLetter letter) =>
        StudentGroups.Parse(group.Code()) == group
        && StudentGroupSet.Parse(groups.ToString(), null) == groups
        && StatePrioritySet.Parse(priorities.ToString(), null) == priorities
        && PriorityLetter.Parse(letter.ToString(), null) == letter
        && PriorityLetter.Of(letter.Priorities) == letter;

    [Property(MaxTest = 500)]
    public bool Every_row_is_rated_and_a_colour_has_its_box(IndicatorResult result)
    {
        var rating = Rater.For(result.Year).Rate(result);
        return (rating.Level == PerformanceLevel.None) == (rating.Box == Box.None)
            && (rating.Reason != RatingReason.Colored || rating.Box == Box.Of(rating.Status, rating.TableChange));
    }

    [Property(MaxTest = 500)]
    public bool A_rate_of_counts_lies_between_0_and_100(RateCounts counts) =>
        counts.Percent() is var percent && percent.Value is >= 0 and <= 1000 && counts.ChangeFrom(counts).Value == 0;

    [Fact]
    public void Rows_of_a_year_are_of_that_year_and_reach_every_level_and_many_reasons()
    {
        foreach (var year in RuleBooks.Years)
        {
            var ratings = SystemOfSupportArbitraries.IndicatorResults(year).Sample(3000, 1).Select(r =>
            {
                Assert.Equal(year, r.Year);
                return Rater.For(year).Rate(r);
            }).ToList();
            Assert.Equal(6, ratings.Select(r => r.Status).Distinct().Count());
            Assert.True(ratings.Select(r => r.Reason).Distinct().Count() >= 4, $"{year}");
        }
    }
}
