namespace SystemOfSupport.Improvement;

/// <summary>What fixed the lines of one phase of a chart.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Start">Index of its first point.</param>
/// <param name="Count">How many points belong to it, missing ones included.</param>
/// <param name="BaselineCount">How many observed points fixed its centre line.</param>
/// <param name="Center">Its centre line.</param>
public sealed record PhaseSummary(Phase Phase, int Start, int Count, int BaselineCount, double Center)
{
    /// <summary>Mean moving range of an XmR chart, after screening where that was asked for; null on others.</summary>
    public double? MovingRangeMean { get; init; }

    /// <summary>Upper limit for a moving range (3.267 times the mean) of an XmR chart; null on others.</summary>
    public double? MovingRangeLimit { get; init; }

    /// <summary>Laney's sigma-z of a p-prime chart: 1 where the variation is what the binomial gives; null on others.</summary>
    public double? SigmaZ { get; init; }
}
