using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>One row of a Dashboard file of the synthetic state.</summary>
/// <param name="Result">The result as the file holds it, and as a file reader finds it.</param>
/// <param name="Rating">The rating that the file publishes, by the year's rule book.</param>
public sealed record SyntheticRow(IndicatorResult Result, Rating Rating);
