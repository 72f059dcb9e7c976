namespace SystemOfSupport.Improvement;

/// <summary>One rule for signals of special-cause variation. Rules are immutable and can be combined into a <see cref="RuleSet"/> of one's own.</summary>
public abstract class ChartRule
{
    /// <summary>Whether the rule needs limits, which a run chart does not have.</summary>
    public virtual bool NeedsLimits => false;

    /// <summary>Finds the signals among the observed points of one phase.</summary>
    /// <param name="observed">The points with values, in order.</param>
    public abstract IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed);

    private protected static SignalSide SideOf(int side) => side > 0 ? SignalSide.High : side < 0 ? SignalSide.Low : SignalSide.Neither;

    private protected static int[] Indexes(IEnumerable<ChartPoint> points) => [.. points.Select(p => p.Index)];
}
