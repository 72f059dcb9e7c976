using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>A student group meets a criterion of low performance in each of several Dashboard years.</summary>
public sealed record EssaStudentGroupRule
{
    /// <summary>The Dashboard years, in order; the criteria of each are those of its own book.</summary>
    public required IReadOnlyList<DashboardYear> Window { get; init; }

    /// <summary>Indicators that the group needs in each year.</summary>
    public required int MinimumIndicators { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
