using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>The levels that a file publishes for a row; null where the file has no such column or leaves it blank.</summary>
/// <param name="Status">Published status level.</param>
/// <param name="Change">Published change level.</param>
/// <param name="Level">Published colour.</param>
/// <param name="Box">Published box.</param>
public readonly record struct PublishedRating(StatusLevel? Status, ChangeLevel? Change, PerformanceLevel? Level, Box? Box);
