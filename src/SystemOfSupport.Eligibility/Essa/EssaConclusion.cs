using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>What a determination found, with what its explanation needs.</summary>
internal sealed class EssaConclusion
{
    internal EssaTests Tests { get; set; } = new();

    internal EssaStatus? Previous { get; set; }

    internal EssaStatus Status { get; set; }

    /// <summary>The outcome of each transition that was looked at, in the order of the book.</summary>
    internal List<TestOutcome> Transitions { get; } = [];

    internal RateCounts? Pooled { get; set; }

    internal TestOutcome SmallAlternative { get; set; }

    internal Dictionary<DashboardYear, EssaFindings> Findings { get; } = [];

    /// <summary>Groups that fit a pattern by year of the window; null where nothing is known of the year.</summary>
    internal Dictionary<DashboardYear, StudentGroupSet?> GroupsByYear { get; } = [];

    internal List<AssistanceAssumption> Assumptions { get; } = [];

    internal Confidence Confidence { get; private set; }

    internal void LeanOn(Citation citation) => Confidence = citation.Confidence > Confidence ? citation.Confidence : Confidence;

    internal void Assume(string id, string text)
    {
        if (!Assumptions.Exists(a => string.Equals(a.Id, id, StringComparison.Ordinal)))
        {
            Assumptions.Add(new(id, text));
        }
    }
}
