using SystemOfSupport.Policy;

namespace SystemOfSupport.Files;

/// <summary>One row of a Dashboard file.</summary>
/// <param name="Result">The result, ready to be rated.</param>
/// <param name="Published">The levels that the file itself publishes, to compare with.</param>
/// <param name="Line">Line of the file, the header being 1.</param>
public sealed record DashboardRow(IndicatorResult Result, PublishedRating Published, int Line);
