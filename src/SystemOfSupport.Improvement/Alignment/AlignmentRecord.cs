namespace SystemOfSupport.Improvement;

/// <summary>An alignment graph as it is kept.</summary>
/// <param name="Nodes">Items.</param>
/// <param name="Links">Ties.</param>
public sealed record AlignmentRecord(IReadOnlyList<AlignmentNode> Nodes, IReadOnlyList<AlignmentLink> Links);
