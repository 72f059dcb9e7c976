using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Education Code 52072 and 52072.5: the same several groups meet the criteria in most of the last determination years.</summary>
public sealed record PersistentNeedRule
{
    /// <summary>The determination years that are looked at, in order, the book's year last.</summary>
    public required IReadOnlyList<DashboardYear> Window { get; init; }

    /// <summary>In how many of them a group must meet the criteria.</summary>
    public required int MinimumYears { get; init; }

    /// <summary>How many groups must do so, each by itself.</summary>
    public required int MinimumGroups { get; init; }

    /// <summary>Kinds of agencies to which it applies.</summary>
    public required IReadOnlyList<AgencyKind> Agencies { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where the branch for agencies with fewer groups comes from: all of its groups must meet it.</summary>
    public required Citation FewerGroupsCitation { get; init; }
}
