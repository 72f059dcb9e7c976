using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>So many of a few points in a row beyond so many sigma on one side, such as 2 of 3 beyond 2 sigma.</summary>
public sealed class ZoneRule : ChartRule
{
    private readonly int _needed;
    private readonly int _window;
    private readonly double _sigmas;

    /// <summary>Makes a rule.</summary>
    /// <param name="needed">How many of the points must lie beyond.</param>
    /// <param name="window">Of how many in a row.</param>
    /// <param name="sigmas">Beyond how many sigma from the centre line.</param>
    public ZoneRule(int needed, int window, double sigmas)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(needed, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, needed);
        ArgumentOutOfRangeException.ThrowIfNegative(sigmas);
        _needed = needed;
        _window = window;
        _sigmas = sigmas;
    }

    /// <inheritdoc/>
    public override bool NeedsLimits => true;

    /// <inheritdoc/>
    public override IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        return FindOn(1, observed).Concat(FindOn(-1, observed));
    }

    private IEnumerable<Signal> FindOn(int side, IReadOnlyList<ChartPoint> observed)
    {
        // Windows that share points beyond the line make one signal.
        var found = new List<ChartPoint>();
        for (var start = 0; start + _window <= observed.Count; start++)
        {
            var beyond = observed.Skip(start).Take(_window).Where(p => p.Beyond(_sigmas) == side).ToArray();
            if (beyond.Length < _needed)
            {
                continue;
            }

            if (found.Count > 0 && beyond[0].Index > found[^1].Index)
            {
                yield return Found(side, found);
                found = [];
            }

            found.AddRange(beyond.Where(p => found.Count == 0 || p.Index > found[^1].Index).ToArray());
        }

        if (found.Count > 0)
        {
            yield return Found(side, found);
        }
    }

    private Signal Found(int side, List<ChartPoint> points) => new(
        SignalRule.Zone,
        SideOf(side),
        Indexes(points),
        string.Create(CultureInfo.InvariantCulture, $"{_needed} of {_window} points in a row more than {_sigmas:0.##} sigma {(side > 0 ? "above" : "below")} the centre line"));
}
