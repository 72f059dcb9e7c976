using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static SystemOfSupport.Improvement.Tests.ChartFixtures;

namespace SystemOfSupport.Improvement.Tests;

public class ChartTests
{
    private static Gen<int[]> Values => Gen.Choose(-20, 20).ArrayOf(24);

    private static string Shape(ChartReading reading, bool flip = false) =>
        $"{reading.Verdict}: " + string.Join("; ", reading.Signals.Select(s => $"{s.Rule} {(flip ? Flip(s.Side) : s.Side)} {string.Join(",", s.Points)}").Order(StringComparer.Ordinal));

    private static SignalSide Flip(SignalSide side) => side switch { SignalSide.High => SignalSide.Low, SignalSide.Low => SignalSide.High, _ => side };

    [Property(MaxTest = 300)]
    public Property Run_readings_do_not_change_under_a_positive_affine_change() => Prop.ForAll(
        Values.Zip(Gen.Choose(1, 9).Zip(Gen.Choose(-1000, 1000))).ToArbitrary(),
        t =>
        {
            var (values, (scale, shift)) = t;
            foreach (var set in RuleSets.All.Where(s => !s.NeedsLimits).Append(RuleSets.PerlaProvostMurrayExact()))
            {
                var before = set.Judge(Charts.Run(Weekly(values.Select(v => (double)v))));
                var after = set.Judge(Charts.Run(Weekly(values.Select(v => (double)((v * scale) + shift)))));
                var mirrored = set.Judge(Charts.Run(Weekly(values.Select(v => (double)-v))));
                Assert.Equal(Shape(before), Shape(after));
                Assert.Equal(Shape(before), Shape(mirrored, flip: true));
            }
        });

    [Property(MaxTest = 300)]
    public Property Control_chart_readings_do_not_change_under_a_positive_affine_change() => Prop.ForAll(
        Values.Zip(Gen.Choose(0, 5).Zip(Gen.Choose(-50, 50))).ToArbitrary(),
        t =>
        {
            var (values, (power, shift)) = t;
            var before = Charts.XmR(Weekly(values.Select(v => (double)v)));
            var after = Charts.XmR(Weekly(values.Select(v => (v * Math.ScaleB(1, power)) + shift)));
            for (var i = 0; i < values.Length; i++)
            {
                Assert.Equal((before.Points[i].Upper!.Value * Math.ScaleB(1, power)) + shift, after.Points[i].Upper!.Value, 8);
                Assert.Equal((before.Points[i].Lower!.Value * Math.ScaleB(1, power)) + shift, after.Points[i].Lower!.Value, 8);
            }

            foreach (var set in RuleSets.All)
            {
                Assert.Equal(Shape(set.Judge(before)), Shape(set.Judge(after)));
            }
        });

    [Property(MaxTest = 300)]
    public Property Reversing_time_keeps_the_run_counts() => Prop.ForAll(
        Values.ToArbitrary(),
        values => Assert.Equal(
            Statistics(Charts.Run(Weekly(values.Select(v => (double)v)))),
            Statistics(Charts.Run(Weekly(values.Reverse().Select(v => (double)v))))));

    [Property(MaxTest = 300)]
    public Property Limits_of_shares_stay_between_0_and_1() => Prop.ForAll(
        Gen.Choose(0, 30).Zip(Gen.Choose(1, 30)).ArrayOf(14).ToArbitrary(),
        pairs =>
        {
            double[] sizes = [.. pairs.Select(p => (double)Math.Max(p.Item1, p.Item2))];
            double[] counts = [.. pairs.Select(p => (double)p.Item1)];
            foreach (var chart in new[] { Charts.P(Weekly(counts, sizes)), Charts.PPrime(Weekly(counts, sizes)) })
            {
                Assert.All(chart.Points, p => Assert.True(p.Lower >= 0 && p.Upper <= 1 && p.Lower <= p.Center && p.Center <= p.Upper));
            }
        });

    [Property(MaxTest = 200)]
    public Property Every_signal_names_points_of_the_series_in_order() => Prop.ForAll(
        Values.ToArbitrary(),
        values =>
        {
            var chart = Charts.XmR(Weekly(values.Select(v => (double)v)));
            foreach (var signal in RuleSets.All.SelectMany(s => s.Judge(chart).Signals))
            {
                Assert.NotEmpty(signal.Points);
                Assert.Equal(signal.Points.Distinct().Order(), signal.Points);
                Assert.All(signal.Points, i => Assert.InRange(i, 0, values.Length - 1));
                Assert.NotEmpty(signal.Detail);
            }
        });

    [Fact]
    public void Nine_useful_points_are_not_enough_for_a_verdict()
    {
        var chart = Charts.Run(Weekly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), new Phase(Week(0), "Baseline", 3));
        Assert.Equal(9, Statistics(chart).Useful);
        var reading = RuleSets.PerlaProvostMurray.Judge(chart);
        Assert.Equal(ChartVerdict.NotEnoughData, reading.Verdict);
        Assert.Equal(Variation.NotEnoughData, reading.Variation);
        Assert.Empty(reading.Signals);
        Assert.Equal(ChartVerdict.Signal, RuleSets.PerlaProvostMurray.Judge(Charts.Run(Weekly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), new Phase(Week(0), "Baseline", 3))).Verdict);
    }

    [Fact]
    public void A_constant_series_has_no_useful_points_in_spite_of_rounding()
    {
        var chart = Charts.XmR(Weekly(Enumerable.Repeat(0.1, 12)));
        Assert.Equal(0, Statistics(chart).Useful);
        Assert.Empty(Outside(chart));
    }

    [Fact]
    public void Points_on_the_centre_neither_count_nor_break_a_shift()
    {
        int[] sides = [1, 1, 1, 0, 0, 1, 1, 1, -1];
        var points = sides.Select((s, i) => new ChartPoint(i, Week(i), s, 0, null, null, null, true)).ToArray();
        var signal = Assert.Single(new ShiftRule(6).Find(points));
        Assert.Equal([0, 1, 2, 5, 6, 7], signal.Points);
        Assert.Equal(SignalSide.High, signal.Side);
        Assert.Empty(new ShiftRule(7).Find(points));
    }

    [Fact]
    public void Sigma_rules_name_their_points()
    {
        static ChartPoint[] At(params double[] values) => [.. values.Select((v, i) => new ChartPoint(i, Week(i), v, 0, -3, 3, 1, true))];

        Assert.Equal([1, 3], Assert.Single(new ZoneRule(2, 3, 2).Find(At(0, 2.5, 0, 2.2, 0, 0))).Points);
        Assert.Empty(new ZoneRule(2, 3, 2).Find(At(0, 2.5, 0, 0, 2.2, -2.5)));
        Assert.Equal(2, new ZoneRule(2, 3, 2).Find(At(2.5, 2.5, 0, 0, 0, 2.5, 2.5)).Count());
        Assert.Equal([0, 1, 3, 4], Assert.Single(new ZoneRule(4, 5, 1).Find(At(1.1, 1.2, 0, 1.3, 1.4))).Points);
        Assert.Equal([2], Assert.Single(new OutsideLimitsRule().Find(At(0, 3, -3.1))).Points);
        Assert.Equal([1, 2, 3], Assert.Single(new StreakRule(SignalRule.HuggingCenter, 3).Find(At(2, .5, -.5, 1, 2))).Points);
        Assert.Equal([0, 1, 2], Assert.Single(new StreakRule(SignalRule.AvoidingCenter, 3).Find(At(2, -1.5, 1.1, 1, 2))).Points);
        Assert.Equal([0, 1, 2, 3, 4], Assert.Single(new StreakRule(SignalRule.Alternating, 4).Find(At(0, 1, 0, 2, 1, 1))).Points);
        Assert.Equal([2, 3, 4, 5], Assert.Single(new StreakRule(SignalRule.Alternating, 4).Find(At(0, 1, 1, 0, 2, 1))).Points);
        Assert.Empty(new TrendRule(4, skipRepeats: false).Find(At(1, 2, 3, 3, 4)));
        Assert.Equal([3, 4, 5, 6], Assert.Single(new TrendRule(4, skipRepeats: false).Find(At(1, 2, 3, 3, 4, 5, 6))).Points);
    }

    [Fact]
    public void The_direction_that_is_good_turns_the_same_shift_into_improvement_or_concern()
    {
        double[] values = [5, 6, 5, 7, 6, 5, 6, 5, 7, 6, 9, 9, 10, 9, 11, 9, 10];
        Variation Read(GoodDirection direction) =>
            RuleSets.PerlaProvostMurray.Judge(Charts.Run(Weekly(values, direction), new Phase(Week(0), "Before", 10))).Variation;
        Assert.Equal(Variation.Improvement, Read(GoodDirection.Increase));
        Assert.Equal(Variation.Concern, Read(GoodDirection.Decrease));
        Assert.Equal(Variation.SpecialCauseNeutral, Read(GoodDirection.Neutral));
    }

    [Theory]
    [InlineData(GoodDirection.Increase, 40, Assurance.ConsistentlyMeets)]
    [InlineData(GoodDirection.Increase, 50, Assurance.HitOrMiss)]
    [InlineData(GoodDirection.Increase, 60, Assurance.ConsistentlyMisses)]
    [InlineData(GoodDirection.Decrease, 40, Assurance.ConsistentlyMisses)]
    [InlineData(GoodDirection.Decrease, 60, Assurance.ConsistentlyMeets)]
    [InlineData(GoodDirection.Neutral, 60, Assurance.NotApplicable)]
    public void The_target_against_the_limits(GoodDirection direction, double target, Assurance expected) =>
        Assert.Equal(expected, RuleSets.PlotTheDots.Judge(Charts.XmR(Weekly(Flow, direction, target))).Assurance);

    [Fact]
    public void Phases_have_their_own_centre_and_a_sustained_shift_begins_one()
    {
        double[] values = [5, 6, 5, 7, 6, 5, 6, 5, 7, 6, 9, 9, 10, 9, 11, 9, 10, 9, 10, 11];
        var phases = RephasingPolicy.NhsScotland.Find(Weekly(values));
        Assert.Equal([Week(0), Week(8)], phases.Select(p => p.From));
        var chart = Charts.Run(Weekly(values), [.. phases]);
        Assert.Equal([5.5, 9], chart.Phases.Select(p => p.Center));
        Assert.Equal([8, 12], chart.Phases.Select(p => p.Count));

        var declared = Charts.Run(Weekly(values), new Phase(Week(10), "New bell schedule"));
        Assert.Equal([6, 9.5], declared.Phases.Select(p => p.Center));
        Assert.Equal(values.Length, declared.Points.Count);
    }

    [Fact]
    public void C_and_u_charts()
    {
        var c = Charts.C(Weekly([4, 9, 5, 6, 6]));
        Assert.Equal(6, c.Phases[0].Center);
        Assert.Equal(0, c.Points[0].Lower);
        Assert.Equal(6 + (3 * Math.Sqrt(6)), c.Points[0].Upper!.Value, 12);
        var u = Charts.U(Weekly([2, 4, 6], [10, 10, 40]));
        Assert.Equal(.2, u.Phases[0].Center, 12);
        Assert.Equal(.2 + (3 * Math.Sqrt(.2 / 40)), u.Points[2].Upper!.Value, 12);
        Assert.Equal(0, u.Points[2].Lower!.Value, 12);
    }

    [Fact]
    public void Screening_leaves_out_a_wild_moving_range_once()
    {
        double[] values = [10, 11, 10, 11, 10, 30, 10, 11, 10, 11, 10, 11];
        Assert.Equal(49.0 / 11, Charts.XmR(Weekly(values)).Phases[0].MovingRangeMean!.Value, 12);
        Assert.Equal(1, Charts.XmR(Weekly(values), screenMovingRanges: true).Phases[0].MovingRangeMean!.Value, 12);
    }

    [Fact]
    public void Bad_input_names_the_place_and_the_value()
    {
        var tooMany = Assert.Throws<ArgumentException>(() => Charts.P(Weekly([1, 7], [5, 5])));
        Assert.Contains("Observation 1", tooMany.Message, StringComparison.Ordinal);
        Assert.Contains("count of 7 above its denominator of 5", tooMany.Message, StringComparison.Ordinal);
        Assert.Contains("denominator of nothing", Assert.Throws<ArgumentException>(() => Charts.U(Weekly([1.0]))).Message, StringComparison.Ordinal);
        Assert.Contains("at least 0", Assert.Throws<ArgumentException>(() => Charts.C(Weekly([-1.0]))).Message, StringComparison.Ordinal);
        Assert.Contains("not after the one before", Assert.Throws<ArgumentException>(() => new Series("x", [new(Week(1), 1), new(Week(1), 2)])).Message, StringComparison.Ordinal);
        Assert.Contains("not finite", Assert.Throws<ArgumentException>(() => new Series("x", [new(Week(1), double.NaN)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RuleSets.Nelson.Judge(Charts.Run(Weekly(Flow))));
        Assert.Throws<ArgumentException>(() => Charts.Run(Weekly([])));
        Assert.Throws<ArgumentException>(() => Charts.Run(Weekly(Flow), new Phase(Week(50), "After the end")));
    }

    [Fact]
    public void A_missing_value_is_skipped_and_keeps_its_place()
    {
        var series = Series.Of("Absence", new LocalDate(2024, 9, 1), Period.FromMonths(1), [3, null, 5, 4]);
        var chart = Charts.XmR(series);
        Assert.Equal(4, chart.Phases[0].Center);
        Assert.Equal(1.5, chart.Phases[0].MovingRangeMean!.Value, 12);
        Assert.Null(chart.Points[1].Value);
        Assert.Equal(chart.Points[0].Upper, chart.Points[1].Upper);
        Assert.Equal(new LocalDate(2024, 12, 1), chart.Points[3].Date);
    }
}
