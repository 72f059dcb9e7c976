using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>The second half of a determination, with what its explanation needs of earlier years.</summary>
internal sealed class AssistanceConclusion
{
    internal AssistanceStatus Status { get; set; }

    internal AssistanceStatus? EarlierStatus { get; set; }

    internal TestOutcome Ec52072 { get; set; }

    internal bool FewerGroupsBranch { get; set; }

    internal TestOutcome Ec52071F { get; set; }

    internal TestOutcome Ec52064E5 { get; set; }

    internal TestOutcome Charter { get; set; }

    internal List<AssistanceAssumption> Assumptions { get; } = [];

    internal Confidence Confidence { get; private set; }

    /// <summary>Groups that met the criteria by year of a window; null where nothing is known of the year.</summary>
    internal Dictionary<DashboardYear, StudentGroupSet?> GroupsByYear { get; } = [];

    internal void LeanOn(Confidence confidence) => Confidence = confidence > Confidence ? confidence : Confidence;

    internal void Assume(string id, string text)
    {
        if (!Assumptions.Exists(a => string.Equals(a.Id, id, StringComparison.Ordinal)))
        {
            Assumptions.Add(new(id, text));
        }
    }
}
