namespace SystemOfSupport.Improvement;

/// <summary>The way from one step of a process map to another.</summary>
/// <param name="From">Id of the step it leaves.</param>
/// <param name="To">Id of the step it reaches.</param>
/// <param name="Label">The answer that leads this way, after a decision.</param>
public sealed record ProcessFlow(string From, string To, string? Label = null);
