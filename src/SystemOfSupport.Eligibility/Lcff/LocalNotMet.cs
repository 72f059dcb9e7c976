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
        if (results.LocalIndicators is not { } current)
        {
            return new(StatePrioritySet.Empty, counting);
        }

        var now = current.NotMet().Intersect(counting);
        var longer = current.NotMetForTwoOrMoreYears().Intersect(counting);
        return results.PriorLocalIndicators is { } prior
            ? new(now.Intersect(prior.NotMet()).Union(longer), now.Intersect(prior.NotMet()).Union(longer))
            : new(longer, now);
    }
}
