using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A run or control chart: the points of a series with their centre line and limits. Made by <see cref="Charts"/>.</summary>
/// <param name="Kind">How the lines were found.</param>
/// <param name="Series">What was charted.</param>
/// <param name="Points">One for each observation, in order.</param>
/// <param name="Phases">What fixed the lines, phase by phase.</param>
public sealed record Chart(ChartKind Kind, Series Series, IReadOnlyList<ChartPoint> Points, IReadOnlyList<PhaseSummary> Phases)
{
    /// <summary>Whether the chart has limits; a run chart has none.</summary>
    [JsonIgnore]
    public bool HasLimits => Kind != ChartKind.Run;

    /// <summary>The observed points of one phase.</summary>
    /// <param name="phase">One of <see cref="Phases"/>.</param>
    public IReadOnlyList<ChartPoint> Observed(PhaseSummary phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return [.. Points.Skip(phase.Start).Take(phase.Count).Where(p => p.Value.HasValue)];
    }
}
