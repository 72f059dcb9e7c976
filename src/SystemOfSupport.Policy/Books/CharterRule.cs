using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Education Code 47607.3: a charter school is eligible where it meets the criteria in each of several determination years.</summary>
public sealed record CharterRule
{
    /// <summary>The determination years, in order; the criteria of each are those of its own book.</summary>
    public required IReadOnlyList<DashboardYear> Window { get; init; }

    /// <summary>Status of a charter school that meets the criteria in every year of the window.</summary>
    public required AssistanceStatus Eligible { get; init; }

    /// <summary>Status of every other charter school.</summary>
    public required AssistanceStatus Otherwise { get; init; }

    /// <summary>Where the years and the statuses come from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the same group must meet the criteria in each year; a choice that the record leaves open.</summary>
    public required bool SameGroup { get; init; }

    /// <summary>Why that choice was made.</summary>
    public required Citation SameGroupCitation { get; init; }
}
