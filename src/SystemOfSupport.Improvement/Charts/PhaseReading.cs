namespace SystemOfSupport.Improvement;

/// <summary>The verdict on one phase of a chart.</summary>
/// <param name="Start">Index of its first point in the series.</param>
/// <param name="Statistics">What the runs rules counted.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record PhaseReading(int Start, RunStatistics Statistics, ChartVerdict Verdict);
