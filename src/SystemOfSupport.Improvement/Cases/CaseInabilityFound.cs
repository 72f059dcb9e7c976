using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>The Collaborative finds inability or acute need, and the State Board approves intervention.</summary>
public sealed record CaseInabilityFound : CaseEvent
{
    /// <summary>The finding.</summary>
    public required CollaborativeFinding Finding { get; init; }

    /// <summary>When the State Board approved.</summary>
    public LocalDate? StateBoardApprovedOn { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.InabilityFound;
}
