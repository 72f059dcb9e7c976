using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Local indicators not met in both years: those that surely are, and those that may be because an input is missing.</summary>
internal readonly record struct LocalNotMet(StatePrioritySet Sure, StatePrioritySet Possible)
{
    internal bool IsKnown => Sure == Possible;

    internal static LocalNotMet Of(AgencyResults results, AssistanceMethodRule method) => Of(results.Agency.Kind, LocalReports.Of(results), method);

    internal static LocalNotMet Of(AgencyKind kind, in LocalReports reports, AssistanceMethodRule method)
    {
        var counting = kind == AgencyKind.CountyOffice ? method.LocalPriorities : method.LocalPriorities.Except(LocalIndicators.ForCountyOfficesOnly);
        var longer = reports.NotMetForTwoOrMoreYears.Intersect(counting);
        var now = Of(reports.NotMet, reports.Covered, counting);
        var before = Of(reports.PriorNotMet, reports.PriorCovered, counting);
        return new(longer.Union(now.Sure.Intersect(before.Sure)), longer.Union(now.Possible.Intersect(before.Possible)));
    }

    // Not met in one year: for sure, and with the priorities of which nothing is known.
    private static LocalNotMet Of(StatePrioritySet notMet, StatePrioritySet covered, StatePrioritySet counting)
    {
        var sure = notMet.Intersect(counting);
        return new(sure, sure.Union(counting.Except(covered)));
    }
}
