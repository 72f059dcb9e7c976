using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A goal of a plan.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Title">The goal.</param>
/// <param name="Type">Its type.</param>
public sealed record PlanGoal(string Id, string Title, GoalType Type)
{
    /// <summary>State priorities that it addresses.</summary>
    public StatePrioritySet Priorities { get; init; }

    /// <summary>Schools for which it is; empty for all.</summary>
    public IReadOnlyList<CdsCode> Sites { get => field ?? []; init; }

    /// <summary>Ids of the obligations that it covers, as its author says. Coverage is never read out of texts.</summary>
    public IReadOnlyList<string> Covers { get => field ?? []; init; }
}
