using FsCheck.Xunit;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

[Properties(Arbitrary = [typeof(GeneratedRows)], MaxTest = 1000)]
public sealed class RaterPropertyTests
{
    [Property]
    public void A_rating_hangs_together(IndicatorResult row)
    {
        var rating = row.Rate();

        Assert.Equal(rating.Level == PerformanceLevel.None, rating.Box == Box.None);
        Assert.True(rating.Reason.IsOverride() || (rating.Level != PerformanceLevel.None) == (rating.Reason == RatingReason.Colored));
        Assert.True(rating.Reason != RatingReason.Colored || rating.Box == Box.Of(rating.Status, rating.TableChange));
        Assert.True(Enum.IsDefined(rating.Reason));
        Assert.Equal(rating, row.Rate());
    }

    [Property]
    public void A_rating_from_counts_is_that_from_the_status_and_change_that_they_give(IndicatorResult row)
    {
        var counts = row with { CurrentStatus = null, Change = null, Flags = row.Flags & ~ResultFlags.NotComparable };
        var caps = RuleBooks.For(row.Year)[row.Indicator].CapsRateAt100;
        var status = Percent(row.CurrentNumerator, row.CurrentDenominator, caps);
        var prior = Percent(row.PriorNumerator, row.PriorDenominator, caps);
        var published = counts with
        {
            CurrentStatus = status is { } s ? Tenths.Round(s) : null,
            // Rounded to 20 places first, so that the last digits of two divisions do not hide a tie.
            Change = status is { } now && prior is { } then ? Tenths.Round(Math.Round(now - then, 20)) : null,
            CurrentNumerator = null,
            PriorNumerator = null,
        };

        Assert.Equal(published.Rate(), counts.Rate());

        static decimal? Percent(int? numerator, int? denominator, bool caps) =>
            numerator is { } n && denominator is { } d and > 0 ? (caps ? Math.Min(100m, 100m * n / d) : 100m * n / d) : null;
    }

    [Property]
    public void A_better_published_status_never_gives_a_worse_level_or_colour(IndicatorResult row, ushort better)
    {
        if (row.CurrentStatus is not { } status)
        {
            return;
        }

        var step = better % 500 * (row.Indicator.Direction() == IndicatorDirection.HigherIsBetter ? 1 : -1);
        var (before, after) = (row.Rate(), (row with { CurrentStatus = Tenths.FromTenths(status.Value + step) }).Rate());

        Assert.True(after.Status >= before.Status);
        Assert.True(after.Level >= before.Level || after.Reason == RatingReason.NoColorInTable);
    }

    [Property]
    public void Names_and_codes_of_a_row_do_not_matter(IndicatorResult row) =>
        Assert.Equal(row.Rate(), (row with { Cds = CdsCode.State, SchoolName = "x", DistrictName = "", CountyName = "y", IsCharter = true }).Rate());

    [Fact]
    public void A_rating_carries_the_weakest_confidence_that_it_leans_on()
    {
        // The suspension scale of high school districts in 2017 is carried back from 2018.
        var inferred = (Rows.Of(2017, Indicator.Suspension).With("5.0", "0.0") with { SuspensionType = SuspensionType.HighSchoolDistrict }).Rate();
        var known = Rows.Of(2018, Indicator.Graduation).With("85.0", "0.0").Rate();

        Assert.Equal(Confidence.Inferred, inferred.Confidence);
        Assert.True(known.Confidence < Confidence.Inferred);
    }

    [Fact]
    public void Raters_of_a_year_are_made_once_and_rate_the_same_from_many_threads()
    {
        var row = Rows.Of(2024, Indicator.Graduation).With("85.0", "0.0");
        var expected = row.Rate();

        Assert.Same(Rater.For(2024), Rater.For(2024));
        Assert.All(Enumerable.Range(0, 1000).AsParallel().Select(_ => row.Rate()), r => Assert.Equal(expected, r));
    }
}
