using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Runs: fewer or more than chance allows by a table or by the exact test.</summary>
public sealed class RunsRule : ChartRule
{
    private readonly IRunsLimitsProvider _limits;

    /// <summary>Makes a rule.</summary>
    /// <param name="limits">Tells how many runs are no signal. Where it does not apply the rule finds nothing.</param>
    public RunsRule(IRunsLimitsProvider limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _limits = limits;
    }

    /// <inheritdoc/>
    public override IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed)
    {
        var statistics = RunStatistics.Of(observed);
        if (_limits.Limits(statistics.Useful) is not { } limits || (statistics.Runs >= limits.Fewest && statistics.Runs <= limits.Most))
        {
            yield break;
        }

        yield return new(
            statistics.Runs < limits.Fewest ? SignalRule.TooFewRuns : SignalRule.TooManyRuns,
            SignalSide.Neither,
            Indexes(observed.Where(p => p.Side != 0)),
            string.Create(CultureInfo.InvariantCulture, $"{statistics.Runs} runs among {statistics.Useful} useful points; {limits.Fewest} to {limits.Most} are expected ({_limits.Source})"));
    }
}
