using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>The local indicators of two years as sets of priorities. The default value is that nothing is known.</summary>
internal readonly record struct LocalReports(
    StatePrioritySet NotMet,
    StatePrioritySet NotMetForTwoOrMoreYears,
    StatePrioritySet Covered,
    StatePrioritySet PriorNotMet,
    StatePrioritySet PriorCovered)
{
    internal static LocalReports Of(AgencyResults results) => Of(results.LocalIndicators, results.PriorLocalIndicators);

    internal static LocalReports Of(LocalIndicatorReport? current, LocalIndicatorReport? prior) => new(
        current?.NotMet() ?? StatePrioritySet.Empty,
        current?.NotMetForTwoOrMoreYears() ?? StatePrioritySet.Empty,
        current?.Covered ?? StatePrioritySet.Empty,
        prior?.NotMet() ?? StatePrioritySet.Empty,
        prior?.Covered ?? StatePrioritySet.Empty);
}
