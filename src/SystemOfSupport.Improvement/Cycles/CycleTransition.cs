namespace SystemOfSupport.Improvement;

/// <summary>A row of the table by which PDSA cycles move.</summary>
/// <param name="From">The state before.</param>
/// <param name="Event">What happens.</param>
/// <param name="To">The state after.</param>
public sealed record CycleTransition(CycleState From, CycleEvent Event, CycleState To);
