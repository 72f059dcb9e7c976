namespace SystemOfSupport.Policy;

/// <summary>One broken rule of a rule book.</summary>
/// <param name="Place">Where in the book, such as <c>indicators.SUSP.scales.SUSP.UD.status</c>.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record RuleBookProblem(string Place, string Message);
