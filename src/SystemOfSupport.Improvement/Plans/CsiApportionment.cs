namespace SystemOfSupport.Improvement;

/// <summary>Payments of an allocation for comprehensive support and improvement (ESEA 1003).</summary>
public static class CsiApportionment
{
    /// <summary>The first payment: a quarter of the allocation, rounded half away from zero to the cent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public static decimal First(decimal allocation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(allocation);
        return decimal.Round(allocation / 4, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>A later payment: reported expenditure up to the allocation, less what was paid; never below zero.</summary>
    /// <param name="allocation">The allocation in dollars.</param>
    /// <param name="expenditure">Cumulative reported expenditure in dollars.</param>
    /// <param name="paid">What was paid before.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public static decimal Next(decimal allocation, decimal expenditure, decimal paid)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(allocation);
        ArgumentOutOfRangeException.ThrowIfNegative(expenditure);
        ArgumentOutOfRangeException.ThrowIfNegative(paid);
        return Math.Max(0, Math.Min(allocation, expenditure) - paid);
    }
}
