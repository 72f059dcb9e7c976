using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>One row with the rating that it must have.</summary>
/// <param name="Source">Where the case stands: file and line.</param>
/// <param name="Result">The row.</param>
/// <param name="Status">Expected status level.</param>
/// <param name="Change">Expected change level, as the year's file publishes it.</param>
/// <param name="Level">Expected colour.</param>
/// <param name="Box">Expected box.</param>
/// <param name="Reason">Expected reason; null where the case leaves it open.</param>
public sealed record GoldenCase(
    string Source,
    IndicatorResult Result,
    StatusLevel Status,
    ChangeLevel Change,
    PerformanceLevel Level,
    Box Box,
    RatingReason? Reason);
