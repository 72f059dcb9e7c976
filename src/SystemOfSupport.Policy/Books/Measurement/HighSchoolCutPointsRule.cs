using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Which schools take the academic cut scores of grade 11: those whose lowest and highest grades reach both minimums. High school districts take them too; county offices never do.</summary>
public sealed record HighSchoolCutPointsRule
{
    /// <summary>The least lowest grade.</summary>
    public required Grade LowestGradeFrom { get; init; }

    /// <summary>The least highest grade.</summary>
    public required Grade HighestGradeFrom { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
