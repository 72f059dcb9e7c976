namespace SystemOfSupport.Improvement;

/// <summary>A tie between two items.</summary>
/// <param name="From">Id of the lower item, or of the goal.</param>
/// <param name="Kind">How.</param>
/// <param name="To">Id of the higher item, the resource, the requirement or the measure.</param>
public sealed record AlignmentLink(string From, AlignmentLinkKind Kind, string To);
