using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>A criterion as masks: for each condition the colours or status levels that meet it, as bits.</summary>
internal sealed class CompiledCriterion
{
    internal CompiledCriterion(PriorityCriterion source, StudentGroupSet everyGroup)
    {
        Source = source;
        Groups = source.Groups ?? everyGroup;
        Conditions = [.. source.AllOf.Select(c => new CompiledCondition(c))];
    }

    internal PriorityCriterion Source { get; }

    internal StudentGroupSet Groups { get; }

    internal CompiledCondition[] Conditions { get; }

    internal bool LooksAtAnyResult(AgencyResults results, StudentGroup group)
    {
        foreach (var condition in Conditions)
        {
            if (results[group, condition.Indicator].HasResult)
            {
                return true;
            }
        }

        return false;
    }

    internal bool IsMet(AgencyResults results, StudentGroup group)
    {
        if (!Groups.Contains(group))
        {
            return false;
        }

        foreach (var condition in Conditions)
        {
            if (!condition.IsMet(results[group, condition.Indicator]))
            {
                return false;
            }
        }

        return true;
    }
}
