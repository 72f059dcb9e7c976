using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How the published status follows from the methods and the status of the year before.</summary>
public sealed record AssistanceStatusRule
{
    /// <summary>Status of an agency that meets a method.</summary>
    public required AssistanceStatus Eligible { get; init; }

    /// <summary>The year whose status is carried on; null where none is.</summary>
    public DashboardYear? CarriedFrom { get; init; }

    /// <summary>Status of the earlier year that is carried on; null where none is.</summary>
    public AssistanceStatus? CarriedStatus { get; init; }

    /// <summary>Status of an agency that meets no method and had <see cref="CarriedStatus"/>; null where none is carried on.</summary>
    public AssistanceStatus? Continuing { get; init; }

    /// <summary>Status of every other agency.</summary>
    public required AssistanceStatus Otherwise { get; init; }

    /// <summary>How the year's list spells a status where it differs from its usual text.</summary>
    public IReadOnlyDictionary<AssistanceStatus, string>? Labels { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
