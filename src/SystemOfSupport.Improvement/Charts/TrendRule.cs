using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Trend: so many points in a row all going up or all going down. Points are counted, not steps.</summary>
public sealed class TrendRule : ChartRule
{
    private readonly int _points;
    private readonly bool _skipRepeats;

    /// <summary>Makes a rule.</summary>
    /// <param name="points">How many points are a signal.</param>
    /// <param name="skipRepeats">Whether a value equal to the one before neither counts nor breaks (the first of the equal values counts), or breaks the trend.</param>
    public TrendRule(int points, bool skipRepeats)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 3);
        _points = points;
        _skipRepeats = skipRepeats;
    }

    /// <inheritdoc/>
    public override IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        var trend = new List<ChartPoint>();
        var direction = 0;
        foreach (var point in observed)
        {
            var step = trend.Count == 0 ? 0 : Math.Sign(point.Value!.Value - trend[^1].Value!.Value);
            if (trend.Count > 0 && step == 0 && _skipRepeats)
            {
                continue;
            }

            if (step == 0 || step == -direction)
            {
                if (trend.Count >= _points)
                {
                    yield return Found(trend, direction);
                }

                // A turning point ends one trend and begins the next.
                trend = step == 0 ? [] : [trend[^1]];
            }

            trend.Add(point);
            direction = step;
        }

        if (trend.Count >= _points)
        {
            yield return Found(trend, direction);
        }
    }

    private Signal Found(List<ChartPoint> trend, int direction) => new(
        SignalRule.Trend,
        SideOf(direction),
        Indexes(trend),
        string.Create(CultureInfo.InvariantCulture, $"{trend.Count} points in a row going {(direction > 0 ? "up" : "down")}; {_points} or more are a signal"));
}
