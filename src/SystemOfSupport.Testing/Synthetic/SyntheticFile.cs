namespace SystemOfSupport.Testing;

/// <summary>One file of a synthetic county.</summary>
/// <param name="Path">Path below the county's folder, with slashes.</param>
/// <param name="Text">The whole text, with the line ends of the official file.</param>
public sealed record SyntheticFile(string Path, string Text);
