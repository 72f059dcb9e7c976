namespace SystemOfSupport.Improvement;

/// <summary>The numbers of runs that are no signal, both ends included.</summary>
/// <param name="Fewest">Fewer runs than this are a signal.</param>
/// <param name="Most">More runs than this are a signal.</param>
public readonly record struct RunsLimits(int Fewest, int Most);
