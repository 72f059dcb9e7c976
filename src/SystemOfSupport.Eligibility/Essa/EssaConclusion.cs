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

    // What is taken for granted where a test of unknown outcome turns out to decide.
    private readonly List<(EssaTest Test, AssistanceAssumption Assumption)> _open = [];

    internal Confidence Confidence { get; private set; }

    internal void LeanOn(Citation citation) => Confidence = citation.Confidence > Confidence ? citation.Confidence : Confidence;

    internal void Assume(string id, string text) => Add(new(id, text));

    /// <summary>Notes what is taken for granted should a test decide (<see cref="Assume(EssaTest?)"/>).</summary>
    internal void AssumeWhere(EssaTest test, string id, string text) => _open.Add((test, new(id, text)));

    internal void Assume(EssaTest? test)
    {
        foreach (var (_, assumption) in _open.Where(o => o.Test == test))
        {
            Add(assumption);
        }
    }

    private void Add(AssistanceAssumption assumption)
    {
        if (!Assumptions.Exists(a => string.Equals(a.Id, assumption.Id, StringComparison.Ordinal)))
        {
            Assumptions.Add(assumption);
        }
    }
}
