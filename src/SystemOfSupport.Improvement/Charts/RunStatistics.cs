using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What the runs rules count.</summary>
/// <param name="Useful">Points that are not on the centre line.</param>
/// <param name="Above">Useful points above it.</param>
/// <param name="Runs">Maximal stretches of useful points on one side.</param>
/// <param name="LongestRun">Useful points in the longest of them.</param>
public sealed record RunStatistics(int Useful, int Above, int Runs, int LongestRun)
{
    /// <summary>How often the data cross the centre line: runs less one, 0 where there are none.</summary>
    [JsonIgnore]
    public int Crossings => Math.Max(0, Runs - 1);

    /// <summary>Counts the runs of points against their centre lines.</summary>
    public static RunStatistics Of(IEnumerable<ChartPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var runs = RunSequence.Of(points);
        return new(
            runs.Sum(r => r.Points.Count),
            runs.Where(r => r.Side > 0).Sum(r => r.Points.Count),
            runs.Count,
            runs.Count == 0 ? 0 : runs.Max(r => r.Points.Count));
    }
}
