namespace SystemOfSupport.Improvement;

/// <summary>An answer to a prompt of a plan.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Answer">The answer; blank is no answer.</param>
public sealed record PlanPrompt(string Id, string Answer)
{
    /// <summary>Ids of the obligations that it covers, as its author says. Coverage is never read out of texts.</summary>
    public IReadOnlyList<string> Covers { get => field ?? []; init; }
}
