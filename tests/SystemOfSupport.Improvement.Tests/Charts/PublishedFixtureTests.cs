using static SystemOfSupport.Improvement.Tests.ChartFixtures;

namespace SystemOfSupport.Improvement.Tests;

public class PublishedFixtureTests
{
    [Fact]
    public void FX1_NIST_flow()
    {
        var chart = Charts.XmR(Weekly(Flow), XmRConstant.ThreeOverD2);
        Assert.Equal(50.81, chart.Phases[0].Center, 10);
        Assert.Equal(1.8778, chart.Phases[0].MovingRangeMean!.Value, 4);
        Assert.Equal(6.1347, chart.Phases[0].MovingRangeLimit!.Value, 4);
        Assert.Equal(45.8159, chart.Points[0].Lower!.Value, 4);
        Assert.Equal(55.8041, chart.Points[9].Upper!.Value, 4);
        Assert.Equal(55.8049, Charts.XmR(Weekly(Flow)).Points[0].Upper!.Value, 4);
        Assert.Empty(Outside(chart));

        var run = Charts.Run(Weekly(Flow));
        Assert.Equal(51.25, run.Phases[0].Center, 10);
        Assert.Equal(new RunStatistics(10, 5, 4, 4), Statistics(run));
    }

    [Fact]
    public void FX2_Montgomery_viscosity()
    {
        var chart = Charts.XmR(Weekly(Viscosity));
        Assert.Equal(33.5233, chart.Phases[0].Center, 4);
        Assert.Equal(0.4807, chart.Phases[0].MovingRangeMean!.Value, 4);
        Assert.Equal(32.2446, chart.Points[0].Lower!.Value, 4);
        Assert.Equal(34.8020, chart.Points[0].Upper!.Value, 4);
        var statistics = Statistics(Charts.Run(Weekly(Viscosity)));
        Assert.Equal((14, 9), (statistics.Useful, statistics.Runs));
    }

    [Fact]
    public void FX3_Pyzdek_table_9_4()
    {
        var chart = Charts.XmR(Weekly(Pyzdek));
        Assert.Equal(99.04, chart.Phases[0].Center, 10);
        Assert.Equal(8.1667, chart.Phases[0].MovingRangeMean!.Value, 4);
        Assert.Equal(77.3167, chart.Points[0].Lower!.Value, 4);
        Assert.Equal(120.7633, chart.Points[0].Upper!.Value, 4);
        var statistics = Statistics(Charts.Run(Weekly(Pyzdek)));
        Assert.Equal((22, 14), (statistics.Useful, statistics.Runs));
    }

    [Fact]
    public void FX4_School_absences()
    {
        var chart = Charts.P(Weekly(AbsentCounts, AbsentSizes));
        Assert.Equal(3277.0 / 9218, chart.Phases[0].Center, 12);
        Assert.Equal(0.30718, chart.Points[9].Lower!.Value, 5);
        Assert.Equal(0.40383, chart.Points[9].Upper!.Value, 5);
        Assert.Equal(0.30884, chart.Points[1].Lower!.Value, 5);
        Assert.Equal(0.40216, chart.Points[1].Upper!.Value, 5);
        Assert.Empty(Outside(chart));
        Assert.Equal(ChartVerdict.NoSignal, RuleSets.WesternElectric.Judge(chart).Verdict);

        // The published limits at the mean size.
        var mean = Charts.P(Weekly([.. AbsentCounts.Select(_ => 327.7)], [.. AbsentSizes.Select(_ => 921.8)])).Points[0];
        Assert.Equal((.3082, .4028), (Math.Round(mean.Lower!.Value, 4), Math.Round(mean.Upper!.Value, 4)));

        var prime = Charts.PPrime(Weekly(AbsentCounts, AbsentSizes));
        Assert.Equal(1.600, prime.Phases[0].SigmaZ!.Value, 3);
        Assert.Empty(Outside(prime));
    }

    [Fact]
    public void FX5_Nonconforming_cans()
    {
        double[] sizes = [.. Cans.Select(_ => 50.0)];
        var chart = Charts.P(Weekly(Cans, sizes));
        Assert.Equal(0.23133, chart.Phases[0].Center, 5);
        Assert.Equal(0.05243, chart.Points[0].Lower!.Value, 5);
        Assert.Equal(0.41024, chart.Points[0].Upper!.Value, 5);
        Assert.Equal([15, 23], Outside(chart));
        var statistics = Statistics(Charts.Run(Weekly(Cans, sizes)));
        Assert.Equal((14, 6), (statistics.Runs, statistics.LongestRun));

        var prime = Charts.PPrime(Weekly(Cans, sizes));
        Assert.Equal(1.661, prime.Phases[0].SigmaZ!.Value, 3);
        Assert.Equal(0, prime.Points[0].Lower);
        Assert.True(prime.Points[0].Center - (3 * prime.Points[0].Sigma) < 0);
        Assert.Empty(Outside(prime));
    }

    [Fact]
    public void FX6_Infections_and_the_baseline_that_changes_the_conclusion()
    {
        var all = Charts.Run(Weekly(Infections));
        Assert.Equal(17, all.Phases[0].Center);
        var statistics = Statistics(all);
        Assert.Equal((32, 7, 14, 6), (statistics.Useful, statistics.Runs, statistics.LongestRun, statistics.Crossings));
        Assert.Equal(11, CrossingsRule.FewestAllowed(32));
        var reading = RuleSets.Anhoej.Judge(all);
        Assert.Equal(ChartVerdict.Signal, reading.Verdict);
        Assert.Contains(reading.Signals, s => s.Rule == SignalRule.TooFewCrossings);

        var first = Charts.Run(Weekly(Infections[..24]));
        Assert.Equal(19, first.Phases[0].Center);
        statistics = Statistics(first);
        Assert.Equal((19, 3, 8), (statistics.Useful, statistics.LongestRun, statistics.Crossings));
        Assert.Equal(ChartVerdict.NoSignal, RuleSets.Anhoej.Judge(first).Verdict);

        var frozen = Charts.Run(Weekly(Infections), new Phase(Week(0), "Before the change", 24));
        Assert.Equal(19, frozen.Phases[0].Center);
        statistics = Statistics(frozen);
        Assert.Equal((31, 15, 8), (statistics.Useful, statistics.LongestRun, statistics.Crossings));
        Assert.Equal(ChartVerdict.Signal, RuleSets.Anhoej.Judge(frozen).Verdict);
        Assert.Equal(24, frozen.Points.Count(p => p.IsBaseline));
    }

    [Fact]
    public void FX7_Large_denominators_need_p_prime()
    {
        var chart = Charts.P(Weekly(SeenInTime, Attendances));
        Assert.Equal(.9528997, chart.Phases[0].Center, 7);
        Assert.True(Outside(chart).Length > 10, "The p chart flags most points.");
        Assert.Empty(Outside(Charts.PPrime(Weekly(SeenInTime, Attendances))));
    }

    [Fact]
    public void FX8_On_time()
    {
        var chart = Charts.P(Weekly(OnTime, OnTimeCases));
        Assert.Equal(.575, chart.Phases[0].Center, 3);
        var statistics = Statistics(Charts.Run(Weekly(OnTime, OnTimeCases)));
        Assert.Equal((24, 13, 5, 12), (statistics.Useful, statistics.Runs, statistics.LongestRun, statistics.Crossings));
        Assert.Empty(Outside(chart));
    }

    /// <summary>FX9: corner cases of the jsphdms/runchart tests. NaN stands for a missing value; each expected list holds the values that count.</summary>
    public static TheoryData<double[], double[][]> FX9 => new()
    {
        { [1, 2, 3, 4], [] },
        { [1, 2, 3, 4, 5], [[1, 2, 3, 4, 5]] },
        { [-1, -2, -3, -4], [] },
        { [-1, -2, -3, -4, -5, -6], [[-1, -2, -3, -4, -5, -6]] },
        { [1, 3, 1, 3, 1, 3, 1, 3, 1, 3], [] },
        { [1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6, 5, 4, 3, 2, 1], [[1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 1]] },
        { [1, 2, 3, 4, 3, 2, 1], [] },
        { [1, 2, 3, 4, 4, 4, 4, 4, 4, 4], [] },
        { [1, 2, 3, 4, 4, 4, 5], [[1, 2, 3, 4, 5]] },
        { [1, 2, 3, 4, double.NaN, double.NaN, 5], [[1, 2, 3, 4, 5]] },
        { [1, 2, 3, 4, double.NaN, 0, -1, -2, -3, 0, double.NaN], [[4, 0, -1, -2, -3]] },
        { [0, 0, 0, 0, 0], [] },
        { [0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8], [[0, 1, 2, 3, 4, 5, 6, 7, 8]] },
        { [1, 2, 3, 3, 3, 3, 3, 4, 5], [[1, 2, 3, 4, 5]] },
        { [1, double.NaN, 2, double.NaN, 3, double.NaN, 4, double.NaN, 4], [] },
        { [1, double.NaN, 2, double.NaN, 3, double.NaN, 4, double.NaN, 3], [] },
        { [1, 2, 3, 4, 5, 6, 0], [[1, 2, 3, 4, 5, 6]] },
        { [1, 2, 3, 4, 5, -1, -2, -3, -4, -5], [[1, 2, 3, 4, 5], [5, -1, -2, -3, -4, -5]] },
        { [1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5], [[1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5]] },
        { [5, 6, 6, 5, 5, 6, 7, 8, 9], [[5, 6, 7, 8, 9]] },
        { [1, 2, 3, 4, 5, 5], [[1, 2, 3, 4, 5]] },
        { [0, 1, 5, 2, 3, 8, 2, 2, 3, 4, 7, 4, 3, 4, 2, 3, 1, 2, 3, 2, 8, 9, 7, 8, 7, 9, double.NaN, 7, 7, 8], [] },
    };

    [Theory]
    [MemberData(nameof(FX9))]
    public void FX9_Trend_corner_cases(double[] values, double[][] expected)
    {
        var observed = values
            .Select((v, i) => new ChartPoint(i, Week(i), double.IsNaN(v) ? null : v, 0, null, null, null, true))
            .Where(p => p.Value.HasValue)
            .ToArray();
        var signals = new TrendRule(5, skipRepeats: true).Find(observed).ToArray();
        Assert.Equal(expected, signals.Select(s => s.Points.Select(i => values[i]).ToArray()));
    }
}
