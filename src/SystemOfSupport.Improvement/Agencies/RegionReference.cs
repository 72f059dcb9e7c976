namespace SystemOfSupport.Improvement;

/// <summary>The shape of the reference file of counties and region schemes; another file of this shape can replace it.</summary>
/// <param name="Counties">The 58 counties in the order of their codes.</param>
/// <param name="Schemes">Region schemes.</param>
public sealed record RegionReference(IReadOnlyList<string> Counties, IReadOnlyList<RegionScheme> Schemes);
