using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Rates local indicators: about measuring and reporting, not about the scores reported.</summary>
public static class LocalIndicatorRater
{
    /// <summary>Rates one local indicator of an agency.</summary>
    /// <param name="report">What the agency did; null where it did nothing.</param>
    /// <param name="priority">The state priority.</param>
    /// <param name="priorRating">The rating of the last Dashboard that rated.</param>
    /// <param name="kind">Kind of the agency.</param>
    /// <param name="rules">The year's rules.</param>
    /// <returns>Not applicable where agencies of the kind do not report the priority.</returns>
    /// <exception cref="ArgumentException">The report is of another priority, the agency is not one, or only a charter school may leave a priority out.</exception>
    public static LocalIndicatorRating Rate(LocalIndicatorReporting? report, StatePriority priority, LocalIndicatorRating priorRating, AgencyKind kind, LocalIndicatorRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (kind is not (AgencyKind.District or AgencyKind.CountyOffice or AgencyKind.Charter))
        {
            throw new ArgumentException($"A {kind.Name()} reports no local indicators. Expected a district, county office or charter school.", nameof(kind));
        }

        if (report is not null && report.Priority != priority)
        {
            throw new ArgumentException($"The report is of priority {report.Priority.Code()}; expected {priority.Code()}.", nameof(report));
        }

        if (report is { IsOutsideCharterPetition: true } && kind != AgencyKind.Charter)
        {
            throw new ArgumentException("Only a charter school may leave out a priority that its petition does not hold.", nameof(report));
        }

        if (!rules.Priorities.Contains(priority) && !(kind == AgencyKind.CountyOffice && rules.CountyOfficePriorities.Contains(priority)))
        {
            return LocalIndicatorRating.NotApplicable;
        }

        if (report is { IsOutsideCharterPetition: true } or { Measured: true, ReportedToBoard: true, ReportedThroughDashboard: true })
        {
            return LocalIndicatorRating.Met;
        }

        return rules.RatesTwoOrMoreYears && priorRating.IsNotMet() ? LocalIndicatorRating.NotMetForTwoOrMoreYears : LocalIndicatorRating.NotMet;
    }
}
