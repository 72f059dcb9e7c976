using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Anhøj: fewer crossings of the centre line than the 5th percentile of as many fair coins as there are gaps between useful points.</summary>
public sealed class CrossingsRule : ChartRule
{
    /// <summary>The fewest crossings that are no signal.</summary>
    /// <param name="useful">Number of useful points.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static int FewestAllowed(int useful)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(useful, 1);
        return Binomials.FairQuantile(useful - 1, 0.05);
    }

    /// <inheritdoc/>
    public override IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed)
    {
        var statistics = RunStatistics.Of(observed);
        if (statistics.Useful > 0 && FewestAllowed(statistics.Useful) is var fewest && statistics.Crossings < fewest)
        {
            yield return new(
                SignalRule.TooFewCrossings,
                SignalSide.Neither,
                Indexes(observed.Where(p => p.Side != 0)),
                string.Create(CultureInfo.InvariantCulture, $"{statistics.Crossings} crossings among {statistics.Useful} useful points; {fewest} or more are expected"));
        }
    }
}
