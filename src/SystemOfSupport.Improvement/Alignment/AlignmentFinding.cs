namespace SystemOfSupport.Improvement;

/// <summary>What a check found.</summary>
/// <param name="Check">Which check.</param>
/// <param name="Nodes">Ids of the items.</param>
/// <param name="Text">In words.</param>
public sealed record AlignmentFinding(AlignmentCheck Check, IReadOnlyList<string> Nodes, string Text);
