namespace SystemOfSupport.Improvement;

/// <summary>Something that a group lacks.</summary>
/// <param name="Id"><c>representation</c>, <c>stakeholder</c>, <c>feedback</c> or <c>attendance</c>.</param>
/// <param name="Text">What was found and what was expected.</param>
public sealed record WorkGroupFinding(string Id, string Text);
