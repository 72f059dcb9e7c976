namespace SystemOfSupport.Improvement;

/// <summary>The published rule sets. In all of them points on the centre line neither count nor break.</summary>
public static class RuleSets
{
    /// <summary>Perla, Provost and Murray, as taught by IHI: 6 in a row, 5-point trend, the published runs table.</summary>
    public static RuleSet PerlaProvostMurray { get; } = new(
        "Perla, Provost, Murray",
        "Perla, Provost, Murray 2011, BMJ Quality and Safety 20:46-51",
        [new ShiftRule(6), new TrendRule(5, skipRepeats: true), new RunsRule(PublishedRunsTable.Instance)]);

    /// <summary>Anhøj: longest run and crossings, both scaled to the number of useful points; no trend rule.</summary>
    public static RuleSet Anhoej { get; } = new(
        "Anhøj",
        "Anhøj, Olesen 2014, PLoS ONE 9(11):e113825",
        [ShiftRule.Anhoej, new CrossingsRule()]);

    /// <summary>Older IHI and Balestracci: 8 in a row (7 below 20 useful points), 6-point trend. Its own runs table is not at hand and is left out.</summary>
    public static RuleSet Legacy { get; } = new(
        "Older IHI and Balestracci",
        "Balestracci, Data Sanity; confidence medium",
        [ShiftRule.Legacy, new TrendRule(6, skipRepeats: true)]);

    /// <summary>Western Electric: outside 3 sigma, 2 of 3 beyond 2, 4 of 5 beyond 1, 8 in a row.</summary>
    public static RuleSet WesternElectric { get; } = new(
        "Western Electric",
        "Western Electric Statistical Quality Control Handbook 1956; confidence medium",
        [new OutsideLimitsRule(), new ZoneRule(2, 3, 2), new ZoneRule(4, 5, 1), new ShiftRule(8)]);

    /// <summary>Nelson's eight tests.</summary>
    public static RuleSet Nelson { get; } = new(
        "Nelson",
        "Nelson 1984, Journal of Quality Technology 16:237-239; confidence medium",
        [
            new OutsideLimitsRule(),
            new ShiftRule(9),
            new TrendRule(6, skipRepeats: false),
            new StreakRule(SignalRule.Alternating, 14),
            new ZoneRule(2, 3, 2),
            new ZoneRule(4, 5, 1),
            new StreakRule(SignalRule.HuggingCenter, 15),
            new StreakRule(SignalRule.AvoidingCenter, 8),
        ]);

    /// <summary>NHS England, Making Data Count: outside limits, 7 in a row, 7-point trend, 2 of 3 beyond two thirds of the way to one limit.</summary>
    public static RuleSet PlotTheDots { get; } = new(
        "Plot the Dots",
        "NHS England Making Data Count; NHSRplotthedots",
        [new OutsideLimitsRule(), new ShiftRule(7), new TrendRule(7, skipRepeats: false), new ZoneRule(2, 3, 2)]);

    /// <summary>Every published set.</summary>
    public static IReadOnlyList<RuleSet> All { get; } = [PerlaProvostMurray, Anhoej, Legacy, WesternElectric, Nelson, PlotTheDots];

    /// <summary>As <see cref="PerlaProvostMurray"/>, with the exact runs test in place of the published table: any number of points.</summary>
    /// <param name="alpha">The chance of a false signal that is accepted by the runs test.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public static RuleSet PerlaProvostMurrayExact(double alpha = 0.05) => new(
        "Perla, Provost, Murray with the exact runs test",
        new ExactRunsTest(alpha).Source,
        [new ShiftRule(6), new TrendRule(5, skipRepeats: true), new RunsRule(new ExactRunsTest(alpha))]);
}
