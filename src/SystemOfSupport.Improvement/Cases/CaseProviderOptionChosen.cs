using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The recipient chooses with whom it works.</summary>
public sealed record CaseProviderOptionChosen : CaseEvent
{
    /// <summary>The choice.</summary>
    public required ProviderOption Option { get; init; }

    /// <summary>The other provider, the geographic lead and so on; needed for another provider.</summary>
    public SupportAgency? Provider { get; init; }

    /// <summary>A fee in dollars that the county office charges; 0 for none.</summary>
    public decimal Fee { get; init; }

    /// <summary>What the assistance costs the county office, in dollars.</summary>
    public decimal Cost { get; init; }

    /// <summary>Whether the county office asserts that the request is an unreasonable burden.</summary>
    public bool IsUnreasonableBurden { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.ProviderOptionChosen;
}
