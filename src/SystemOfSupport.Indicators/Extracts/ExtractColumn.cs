namespace SystemOfSupport.Indicators;

/// <summary>A column of an extract.</summary>
/// <param name="Name">Its name in the header, compared without case.</param>
/// <param name="Expected">What it holds.</param>
/// <param name="IsRequired">Whether the header must have it and no row may leave it blank.</param>
public sealed record ExtractColumn(string Name, string Expected, bool IsRequired);
