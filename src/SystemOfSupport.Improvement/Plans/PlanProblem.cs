namespace SystemOfSupport.Improvement;

/// <summary>Something wrong with a plan.</summary>
/// <param name="Id">Which rule.</param>
/// <param name="Element">The element.</param>
/// <param name="Text">What was found and what was expected.</param>
public sealed record PlanProblem(string Id, string Element, string Text);
