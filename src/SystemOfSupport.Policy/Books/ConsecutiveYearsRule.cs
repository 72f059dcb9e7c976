using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The same group meets the criteria in each of several determination years.</summary>
public sealed record ConsecutiveYearsRule
{
    /// <summary>The determination years, in order; the group must meet the criteria in every one.</summary>
    public required IReadOnlyList<DashboardYear> Window { get; init; }

    /// <summary>Kinds of agencies to which it applies.</summary>
    public required IReadOnlyList<AgencyKind> Agencies { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
