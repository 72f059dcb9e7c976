using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>One of the ways in which an agency becomes eligible for differentiated assistance.</summary>
public sealed record AssistanceMethodRule
{
    /// <summary>What it looks at; its number is the number of the lists' <c>MetMethod</c> column.</summary>
    public required AssistanceMethodKind Kind { get; init; }

    /// <summary>What it says, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>How many priority areas must be met: by one group for method 1, by local indicators for method 2.</summary>
    public required int MinimumPriorities { get; init; }

    /// <summary>Kinds of agencies to which it applies.</summary>
    public required IReadOnlyList<AgencyKind> Agencies { get; init; }

    /// <summary>Priorities whose local indicators count; empty for methods that look at none. Those of county offices count only there.</summary>
    public StatePrioritySet LocalPriorities { get; init; }

    /// <summary>Methods that exclude this one: it is met only where none of them is.</summary>
    public IReadOnlyList<AssistanceMethodKind> OnlyWithout { get => field ?? []; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
