using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How local indicators are rated.</summary>
public sealed record LocalIndicatorRules
{
    /// <summary>Priorities with a local indicator that every agency reports.</summary>
    public required StatePrioritySet Priorities { get; init; }

    /// <summary>Priorities with a local indicator that only county offices report.</summary>
    public required StatePrioritySet CountyOfficePriorities { get; init; }

    /// <summary>Whether <c>Not Met for Two or More Years</c> can be given.</summary>
    public bool RatesTwoOrMoreYears { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
