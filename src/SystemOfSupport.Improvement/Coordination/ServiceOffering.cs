using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A service that a provider offers for a time.</summary>
/// <param name="Id">Unique among offerings.</param>
/// <param name="Provider">Who offers it.</param>
/// <param name="Period">When.</param>
/// <param name="Capacity">How many recipients it can serve at once.</param>
public sealed record ServiceOffering(string Id, SupportAgency Provider, EffectivePeriod Period, int Capacity)
{
    /// <summary>Topics; letter case does not matter.</summary>
    public IReadOnlyList<string> Topics { get => field ?? []; init; }

    /// <summary>State priorities; empty for none in particular.</summary>
    public StatePrioritySet Priorities { get; init; }

    /// <summary>Student groups; empty for none in particular.</summary>
    public StudentGroupSet Groups { get; init; }

    /// <summary>Level of support.</summary>
    public SupportTier Tier { get; init; }

    /// <summary>Counties that it serves; empty for all.</summary>
    public IReadOnlyList<string> Counties { get => field ?? []; init; }

    /// <summary>What a recipient pays, in dollars.</summary>
    public decimal Cost { get; init; }
}
