namespace SystemOfSupport.Model;

/// <summary>Which state priorities have a local indicator, and who reports it.</summary>
/// <remarks>A local indicator is named by its priority: there is one for each of 1, 2, 3, 6 and 7, and for county offices 9 and 10.</remarks>
public static class LocalIndicators
{
    /// <summary>Priorities whose local indicator every district, county office and charter reports.</summary>
    public static StatePrioritySet ForEveryAgency { get; } =
        [StatePriority.BasicServices, StatePriority.StateStandards, StatePriority.ParentEngagement, StatePriority.SchoolClimate, StatePriority.CourseAccess];

    /// <summary>Priorities whose local indicator only county offices report.</summary>
    public static StatePrioritySet ForCountyOfficesOnly { get; } = [StatePriority.ExpelledPupils, StatePriority.FosterYouthServices];

    /// <summary>Every priority that has a local indicator.</summary>
    public static StatePrioritySet All { get; } = ForEveryAgency.Union(ForCountyOfficesOnly);
}
