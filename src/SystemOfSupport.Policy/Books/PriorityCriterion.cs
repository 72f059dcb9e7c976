using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>One way in which a student group meets a priority area.</summary>
public sealed record PriorityCriterion
{
    /// <summary>Name of the criterion within the book, such as <c>P4.ela-red-math-red-or-orange</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in one sentence that a superintendent understands.</summary>
    public required string Text { get; init; }

    /// <summary>Groups to which it applies; null for every group that counts.</summary>
    public StudentGroupSet? Groups { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public required IReadOnlyList<IndicatorCondition> AllOf { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
