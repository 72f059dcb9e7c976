namespace SystemOfSupport.Improvement;

/// <summary>What changed in the answers to one item from one wave to a later one.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="NeutralHandling">Whether neutral answers stand in the denominators.</param>
/// <param name="PercentagePoints">Change of percent favourable in percentage points, not rounded; null where either is hidden.</param>
/// <param name="Mean">Change of the mean score; null where either is hidden.</param>
public sealed record ItemChange(string ItemId, NeutralHandling NeutralHandling, decimal? PercentagePoints, double? Mean)
{
    internal static ItemChange Between(ItemResult earlier, ItemResult later) =>
        new(later.ItemId, later.NeutralHandling, later.PercentFavorable - earlier.PercentFavorable, later.Mean - earlier.Mean);
}
