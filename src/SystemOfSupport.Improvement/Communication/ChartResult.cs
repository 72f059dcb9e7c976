namespace SystemOfSupport.Improvement;

/// <summary>A chart and its reading, as a result to tell.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Reading">Its reading.</param>
/// <param name="Unit">The unit of its values in words; shares of p and p-prime charts are told in percent.</param>
/// <param name="Source">Where the values come from.</param>
public sealed record ChartResult(Chart Chart, ChartReading Reading, string Unit, string Source)
{
    /// <summary>How many students stand behind the latest value; null for the denominator of the latest observation, where it has one.</summary>
    public int? Students { get; init; }
}
