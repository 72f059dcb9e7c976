namespace SystemOfSupport.Improvement;

/// <summary>What may be published about the answers to one item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Distribution">How many chose each point of the scale, and the number who answered; null where hidden.</param>
/// <param name="Favorable">How many answers speak well; null where hidden.</param>
/// <param name="Neutral">How many are neutral; null where hidden.</param>
/// <param name="Unfavorable">How many speak ill; null where hidden.</param>
/// <param name="NeutralHandling">Whether neutral answers stand in the denominator of <paramref name="PercentFavorable"/>.</param>
/// <param name="PercentFavorable">Percent favourable, not rounded; null where a count that it needs is hidden.</param>
/// <param name="Mean">Mean score, reversed items mirrored; null where any count is hidden.</param>
/// <param name="Median">Median score, reversed items mirrored; null where any count is hidden.</param>
public sealed record ItemResult(
    string ItemId,
    PublishedPartition Distribution,
    int? Favorable,
    int? Neutral,
    int? Unfavorable,
    NeutralHandling NeutralHandling,
    decimal? PercentFavorable,
    double? Mean,
    double? Median);
