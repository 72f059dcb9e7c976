using FsCheck.Xunit;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>The bulk path says of every row what the one-result path says.</summary>
public sealed class RatingTests
{
    private static readonly RatingKernel[] Kernels = [RatingKernel.Scalar, RatingKernel.Vector256, RatingKernel.Vector512, RatingKernel.Best];

    [Property(MaxTest = 150)]
    public void Every_cell_equals_the_rating_of_one_result(int seed)
    {
        var (frame, results) = Frame(seed);
        Assert.Equal(results.Count, frame.Count);
        foreach (var kernel in Kernels)
        {
            var ratings = frame.Rate();
            ratings.Refresh(1, kernel);
            for (var row = 0; row < frame.Count; row++)
            {
                var expected = frame.Rater.Rate(frame.Result(row));
                Assert.Equal(
                    ((byte)expected.Status, (byte)expected.Change, (byte)expected.Level, (byte)expected.Box.Number, (byte)expected.Reason),
                    (ratings.StatusLevels[row], ratings.ChangeLevels[row], ratings.Colors[row], ratings.Boxes[row], ratings.Reasons[row]));
                Assert.Equal(expected, ratings[row]);
            }
        }
    }

    [Property(MaxTest = 100)]
    public void Every_row_is_given_back_as_it_came(int seed)
    {
        var (frame, results) = Frame(seed);
        Assert.Equal(Order(results), Order(Enumerable.Range(0, frame.Count).Select(frame.Result)));
        foreach (var cds in results.Select(r => r.Cds).Distinct())
        {
            Assert.Equal(Order(results.Where(r => r.Cds == cds)), Order(frame.Rows(cds).Select(frame.Result)));
        }

        static IEnumerable<string> Order(IEnumerable<IndicatorResult> rows) => rows.Select(r => r.ToString()).Order(StringComparer.Ordinal);
    }

    [Property(MaxTest = 100)]
    public void Order_partition_and_threads_change_no_byte(int seed)
    {
        var (frame, results) = Frame(seed);
        var whole = frame.Rate();
        var builder = new StateFrameBuilder(frame.Rater);
        foreach (var result in new RandomState(seed + 1).Shuffled(results))
        {
            builder.Add(result);
        }

        AssertSame(whole, builder.Build().Rate());
        foreach (var threads in new[] { 2, 3, 7, 64 })
        {
            AssertSame(whole, frame.Rate(threads));
        }

        foreach (var kernel in Kernels)
        {
            var parts = new StateRatings(frame);
            var random = new Random(seed);
            for (var from = 0; from < frame.Count;)
            {
                var to = Math.Min(frame.Count, from + random.Next(1, 200));
                parts.Rate(from, to, kernel);
                from = to;
            }

            AssertSame(whole, parts);
        }
    }

    [Property(MaxTest = 30)]
    public void A_rebuilt_explanation_equals_the_direct_one(int seed)
    {
        var (frame, results) = Frame(seed);
        var ratings = frame.Rate();
        var direct = results.Select(r => frame.Rater.Explain(r).ToPlainText()).Order(StringComparer.Ordinal);
        Assert.Equal(direct, Enumerable.Range(0, frame.Count).Select(r => ratings.Explain(r).ToPlainText()).Order(StringComparer.Ordinal));
        for (var row = 0; row < frame.Count; row++)
        {
            Assert.Equal(((RatingReason)ratings.Reasons[row]).Code(), ratings.Explain(row).Root.Value);
        }
    }

    [Fact]
    public void Random_states_show_every_reason_and_rows_of_every_kind()
    {
        var reasons = new HashSet<RatingReason>();
        var (whole, wide) = (0, 0);
        for (var seed = 0; seed < 60; seed++)
        {
            var (frame, _) = Frame(seed);
            foreach (var reason in frame.Rate().Reasons)
            {
                reasons.Add((RatingReason)reason);
            }

            whole += Enumerable.Range(0, frame.Count).Count(r => Math.Abs(frame.Result(r).CurrentStatus?.Value ?? 0) > short.MaxValue);
            foreach (var segment in frame.Segments)
            {
                wide += segment.Rules.Fits ? 0 : 1;
            }
        }

        Assert.Equal(Enum.GetValues<RatingReason>().ToHashSet(), reasons);
        Assert.True(whole > 0 && wide > 0);
    }

    [Fact]
    public void Every_status_and_change_on_the_grid_gets_the_colour_of_its_scale()
    {
        // Every status with every change near a cut, for every scale of 2024, on all kernels.
        var rater = Rater.For(2024);
        foreach (var indicator in rater.Book.Indicators.Where(i => i.Reporting == IndicatorReporting.Color))
        {
            var builder = new StateFrameBuilder(rater);
            var (low, high) = indicator.Indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics ? (-1300, 1000) : (0, 1000);
            for (var status = low; status <= high; status++)
            {
                foreach (var change in new[] { -201, -200, -151, -150, -100, -51, -50, -31, -30, -10, -6, -5, -3, 0, 2, 3, 4, 5, 9, 10, 19, 20, 29, 30, 49, 50, 51, 89, 90, 149, 150, 151, 200 })
                {
                    builder.Add(new IndicatorResult
                    {
                        Year = 2024, Indicator = indicator.Indicator, Cds = CdsCode.Of(1, 20000, 1 + status - low), RecordType = RecordType.School, Group = (StudentGroup)(1 + (Math.Abs(change) % 15)),
                        SuspensionType = indicator.Indicator == Indicator.Suspension ? (SuspensionType)(1 + (status % 6)) : SuspensionType.None,
                        HighSchoolCutPoints = status % 2 == 0, CurrentDenominator = 100 + (status & 63), PriorDenominator = 30, CurrentStatus = Tenths.FromTenths(status), Change = Tenths.FromTenths(change),
                    });
                }
            }

            var frame = builder.Build();
            foreach (var kernel in Kernels)
            {
                var ratings = new StateRatings(frame);
                ratings.Refresh(2, kernel);
                for (var row = 0; row < frame.Count; row++)
                {
                    var expected = ratings[row];
                    Assert.True(
                        ((byte)expected.Status, (byte)expected.Change, (byte)expected.Level, (byte)expected.Box.Number, (byte)expected.Reason)
                        == (ratings.StatusLevels[row], ratings.ChangeLevels[row], ratings.Colors[row], ratings.Boxes[row], ratings.Reasons[row]));
                }
            }
        }
    }

    [Fact]
    public void Rating_again_allocates_nothing_for_a_row()
    {
        var builder = new StateFrameBuilder(Rater.For(2024));
        new RandomState(1).Results(2024, 20).ForEach(builder.Add);
        var frame = builder.Build();
        var ratings = frame.Rate();
        ratings.Refresh(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ratings.Refresh(1);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated, 0, 512);
        Assert.True(frame.Count > 300);
    }

    [Fact]
    public void Bad_rows_are_refused_with_their_place()
    {
        var row = new IndicatorResult { Year = 2024, Indicator = Indicator.Suspension, Cds = CdsCode.Of(1, 20000), RecordType = RecordType.District, Group = StudentGroup.Hispanic, SuspensionType = SuspensionType.UnifiedDistrict, CurrentDenominator = 40 };
        var builder = new StateFrameBuilder(Rater.For(2024));
        Assert.Contains("2023", Assert.Throws<ArgumentException>(() => builder.Add(row with { Year = 2023 })).Message, StringComparison.Ordinal);
        Assert.Contains("suspension type", Assert.Throws<ArgumentException>(() => builder.Add(row with { SuspensionType = SuspensionType.None })).Message, StringComparison.Ordinal);
        Assert.Contains("negative", Assert.Throws<ArgumentException>(() => builder.Add(row with { PriorDenominator = -1 })).Message, StringComparison.Ordinal);
        builder.Add(row);
        builder.Add(row with { CurrentDenominator = 41 });
        Assert.Contains("two rows for SUSP", Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new StateFrameBuilder(Rater.For(2024)).Build().Rate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StateFrameBuilder(Rater.For(2024)).Build().Result(0));
    }

    internal static (StateFrame Frame, List<IndicatorResult> Results) Frame(int seed)
    {
        var book = RandomState.Book(seed);
        var results = new RandomState(seed).Results(book.Year);
        var builder = new StateFrameBuilder(new Rater(book));
        results.ForEach(builder.Add);
        return (builder.Build(), results);
    }

    private static void AssertSame(StateRatings expected, StateRatings actual)
    {
        Assert.Equal(expected.StatusLevels, actual.StatusLevels);
        Assert.Equal(expected.ChangeLevels, actual.ChangeLevels);
        Assert.Equal(expected.Colors, actual.Colors);
        Assert.Equal(expected.Boxes, actual.Boxes);
        Assert.Equal(expected.Reasons, actual.Reasons);
    }
}
