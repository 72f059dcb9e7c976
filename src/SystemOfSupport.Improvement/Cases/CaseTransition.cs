namespace SystemOfSupport.Improvement;

/// <summary>One row of the transition table of support cases.</summary>
/// <param name="From">The state before.</param>
/// <param name="Event">What happens.</param>
/// <param name="To">The state after; null for the state in which the case was before it was escalated.</param>
/// <param name="Basis">The provision or practice behind it.</param>
public sealed record CaseTransition(CaseState From, CaseEventKind Event, CaseState? To, string Basis);
