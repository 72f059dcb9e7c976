using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>When a student group meets the criteria of one state priority.</summary>
public sealed record PriorityAreaRule
{
    /// <summary>The priority: 4, 5, 6 or 8.</summary>
    public required StatePriority Priority { get; init; }

    /// <summary>Alternatives: the area is met where one of them is.</summary>
    public required IReadOnlyList<PriorityCriterion> AnyOf { get; init; }
}
