namespace SystemOfSupport.Improvement;

/// <summary>An action of a plan.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Goal">Id of its goal.</param>
/// <param name="Title">The action.</param>
public sealed record PlanAction(string Id, string Goal, string Title)
{
    /// <summary>Planned expenditure in dollars.</summary>
    public decimal Funds { get; init; }

    /// <summary>Whether it contributes to increased or improved services.</summary>
    public bool IsContributing { get; init; }

    /// <summary>Ids of the obligations that it covers, as its author says. Coverage is never read out of texts.</summary>
    public IReadOnlyList<string> Covers { get => field ?? []; init; }
}
