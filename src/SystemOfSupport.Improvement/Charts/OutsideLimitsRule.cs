using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>A point outside the limits; each is a signal of its own.</summary>
public sealed class OutsideLimitsRule : ChartRule
{
    /// <inheritdoc/>
    public override bool NeedsLimits => true;

    /// <inheritdoc/>
    public override IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        foreach (var point in observed.Where(p => p.Outside != 0))
        {
            yield return new(
                SignalRule.OutsideLimits,
                SideOf(point.Outside),
                [point.Index],
                string.Create(CultureInfo.InvariantCulture, $"{point.Value:0.####} is {(point.Outside > 0 ? "above" : "below")} the limit of {(point.Outside > 0 ? point.Upper : point.Lower):0.####}"));
        }
    }
}
