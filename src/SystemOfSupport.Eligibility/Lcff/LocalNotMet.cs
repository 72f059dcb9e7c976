using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Local indicators not met in both years: those that surely are, and those that may be because an input is missing.</summary>
internal readonly record struct LocalNotMet(StatePrioritySet Sure, StatePrioritySet Possible)
{
    internal bool IsKnown => Sure == Possible;

    internal static LocalNotMet Of(AgencyResults results, AssistanceMethodRule method)
    {
        var counting = results.Agency.Kind == AgencyKind.CountyOffice ? method.LocalPriorities : method.LocalPriorities.Except(LocalIndicators.ForCountyOfficesOnly);
        var longer = (results.LocalIndicators?.NotMetForTwoOrMoreYears() ?? StatePrioritySet.Empty).Intersect(counting);
        var now = Of(results.LocalIndicators, counting);
        var before = Of(results.PriorLocalIndicators, counting);
        return new(longer.Union(now.Sure.Intersect(before.Sure)), longer.Union(now.Possible.Intersect(before.Possible)));
    }

    // Not met in one year: for sure, and with the priorities of which nothing is known.
    private static LocalNotMet Of(LocalIndicatorReport? report, StatePrioritySet counting)
    {
        var sure = (report?.NotMet() ?? StatePrioritySet.Empty).Intersect(counting);
        return new(sure, sure.Union(counting.Except(report?.Covered ?? StatePrioritySet.Empty)));
    }
}
