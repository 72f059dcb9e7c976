namespace SystemOfSupport.Improvement;

/// <summary>Something good improvement practice still asks for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where: an id or a statement of the record that was looked at.</param>
/// <param name="Text">In words.</param>
public sealed record PracticeFinding(PracticeFindingKind Kind, string Place, string Text);
