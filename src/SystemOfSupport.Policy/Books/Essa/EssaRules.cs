using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Which schools are identified for support under the Every Student Succeeds Act, sections 1111(c)(4)(D) and 1111(d), in the book's year.</summary>
/// <remarks>A year has criteria even where it made no determinations, for a test over two years looks at each year by that year's own criteria.</remarks>
public sealed record EssaRules
{
    /// <summary>Student groups that are tested and flagged. All Students is never one of them.</summary>
    public required StudentGroupSet Groups { get; init; }

    /// <summary>Where the list of groups comes from.</summary>
    public required Citation GroupsCitation { get; init; }

    /// <summary>Indicators that count, and how.</summary>
    public required IReadOnlyList<EssaIndicatorRule> Indicators { get; init; }

    /// <summary>The colour patterns of low performance, as alternatives.</summary>
    public required IReadOnlyList<EssaCriterion> Criteria { get; init; }

    /// <summary>How statuses follow; null where the year made no determinations.</summary>
    public EssaDeterminationRules? Determination { get; init; }
}
