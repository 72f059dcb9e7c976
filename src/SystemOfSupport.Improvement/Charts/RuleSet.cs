using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>A named set of rules by which a chart is judged. The published sets are in <see cref="RuleSets"/>; they disagree, so a reading names its set.</summary>
public sealed class RuleSet
{
    /// <summary>Makes a set.</summary>
    /// <param name="name">Its name, which readings carry.</param>
    /// <param name="source">Where its rules are from.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="minimumUseful">How many useful points a phase needs before any rule applies; annual results seldom have them.</param>
    /// <exception cref="ArgumentException">No name, no source or no rules.</exception>
    public RuleSet(string name, string source, IReadOnlyList<ChartRule> rules, int minimumUseful = 10)
    {
        Name = Require.Text(name, nameof(name));
        Source = Require.Text(source, nameof(source));
        Rules = Require.List(rules, nameof(rules), atLeast: 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumUseful, 1);
        MinimumUseful = minimumUseful;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Where its rules are from.</summary>
    public string Source { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<ChartRule> Rules { get; }

    /// <summary>How many useful points a phase needs before any rule applies.</summary>
    public int MinimumUseful { get; }

    /// <summary>Whether some rule needs limits, which a run chart does not have.</summary>
    public bool NeedsLimits => Rules.Any(r => r.NeedsLimits);

    /// <summary>Judges a chart, phase by phase.</summary>
    /// <exception cref="ArgumentException">The set reads limits and the chart has none.</exception>
    public ChartReading Judge(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (NeedsLimits && !chart.HasLimits)
        {
            throw new ArgumentException($"The rule set '{Name}' reads limits and a run chart has none; expected an XmR, p, p-prime, u or c chart.", nameof(chart));
        }

        var phases = new List<PhaseReading>();
        var signals = new List<Signal>();
        foreach (var phase in chart.Phases)
        {
            var observed = chart.Observed(phase);
            var statistics = RunStatistics.Of(observed);
            if (statistics.Useful < MinimumUseful)
            {
                phases.Add(new(phase.Start, statistics, ChartVerdict.NotEnoughData));
                continue;
            }

            var found = Rules.SelectMany(r => r.Find(observed)).ToArray();
            signals.AddRange(found);
            phases.Add(new(phase.Start, statistics, found.Length > 0 ? ChartVerdict.Signal : ChartVerdict.NoSignal));
        }

        return new(
            Name,
            phases.Max(p => p.Verdict),
            phases,
            [.. signals.OrderBy(s => s.Points[^1]).ThenBy(s => s.Rule)],
            Read(chart, phases[^1], signals),
            Assure(chart, phases[^1]));
    }

    /// <summary>Name and number of rules.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Rules.Count} rules)");

    private static Variation Read(Chart chart, PhaseReading last, List<Signal> signals)
    {
        if (last.Verdict == ChartVerdict.NotEnoughData)
        {
            return Variation.NotEnoughData;
        }

        var latest = chart.Points.Last(p => p.Value.HasValue).Index;
        var readings = signals.Where(s => s.Points[^1] == latest).Select(s => s.Reading(chart.Series.Direction)).Distinct().ToArray();
        return readings switch
        {
            [] => Variation.CommonCause,
            _ when readings.Contains(Variation.Improvement) => readings.Contains(Variation.Concern) ? Variation.Mixed : Variation.Improvement,
            _ when readings.Contains(Variation.Concern) => Variation.Concern,
            _ => Variation.SpecialCauseNeutral,
        };
    }

    private static Assurance Assure(Chart chart, PhaseReading last)
    {
        if (chart.Series is not { Target: { } target, Direction: not GoodDirection.Neutral and var direction }
            || chart.Points.LastOrDefault(p => p.Value.HasValue) is not { Lower: { } lower, Upper: { } upper })
        {
            return Assurance.NotApplicable;
        }

        var (meets, misses) = direction == GoodDirection.Increase ? (lower > target, upper < target) : (upper < target, lower > target);
        return last.Verdict == ChartVerdict.NotEnoughData ? Assurance.NotEnoughData
            : meets ? Assurance.ConsistentlyMeets
            : misses ? Assurance.ConsistentlyMisses
            : Assurance.HitOrMiss;
    }
}
