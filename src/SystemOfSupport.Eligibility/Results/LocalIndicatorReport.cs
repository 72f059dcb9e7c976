using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>The local indicator ratings that one agency reported for one Dashboard year.</summary>
/// <param name="Cds">The agency.</param>
/// <param name="Year">The Dashboard year.</param>
/// <param name="Ratings">Rating by priority; a priority that is missing was not reported.</param>
public sealed record LocalIndicatorReport(CdsCode Cds, DashboardYear Year, IReadOnlyDictionary<StatePriority, LocalIndicatorRating> Ratings)
{
    /// <summary>
    /// Priorities that the files cover; every one by default. Of a covered priority without a rating nothing was reported; of another nothing is known.
    /// </summary>
    public StatePrioritySet Covered { get; init; } = LocalIndicators.All;

    /// <summary>The rating of one priority; not reported where there is none.</summary>
    public LocalIndicatorRating this[StatePriority priority] => Ratings.GetValueOrDefault(priority);

    /// <summary>Priorities that are rated Not Met, for one year or for more.</summary>
    public StatePrioritySet NotMet() => [.. Ratings.Where(r => r.Value.IsNotMet()).Select(r => r.Key)];

    /// <summary>Priorities that are rated Not Met for Two or More Years.</summary>
    public StatePrioritySet NotMetForTwoOrMoreYears() => [.. Ratings.Where(r => r.Value == LocalIndicatorRating.NotMetForTwoOrMoreYears).Select(r => r.Key)];

    /// <summary>A report without ratings: the agency is absent from a file that covers the year.</summary>
    public static LocalIndicatorReport Empty(CdsCode cds, DashboardYear year) => new(cds, year, new Dictionary<StatePriority, LocalIndicatorRating>());
}
