using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Resources of the schools of an agency, for the review of resource inequities that comprehensive and additional targeted support ask for.</summary>
/// <param name="Resources">The resources.</param>
public sealed record ResourceInventory(IReadOnlyList<SiteResource> Resources)
{
    /// <summary>Each resource for each student, and as a ratio to the average of all schools together.</summary>
    /// <exception cref="InvalidOperationException">A school has no students, or a resource is below zero.</exception>
    public IReadOnlyList<ResourceComparison> Compare()
    {
        if (Resources.FirstOrDefault(r => r.Students <= 0 || r.Amount < 0) is { } bad)
        {
            throw new InvalidOperationException($"{bad.Name} of {bad.Site.Name} has {bad.Amount.ToString(CultureInfo.InvariantCulture)} for {bad.Students} students. Expected an amount of zero or more and at least one student.");
        }

        return
        [
            .. Resources.GroupBy(r => (r.Dimension, r.Name)).SelectMany(g =>
            {
                var average = g.Sum(r => r.Amount) / g.Sum(r => r.Students);
                return g.Select(r => new ResourceComparison(r.Site, r.Dimension, r.Name, r.Amount / r.Students, average == 0 ? null : r.Amount / r.Students / average));
            }),
        ];
    }

    /// <summary>The highest amount for each student less the lowest, for one resource; null where no school has it.</summary>
    public decimal? Spread(ResourceDimension dimension, string name)
    {
        var amounts = Compare().Where(c => c.Dimension == dimension && string.Equals(c.Name, name, StringComparison.Ordinal)).Select(c => c.PerStudent).ToList();
        return amounts.Count == 0 ? null : amounts.Max() - amounts.Min();
    }
}
