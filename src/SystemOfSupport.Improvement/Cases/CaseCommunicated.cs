using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Provider and recipient communicate.</summary>
public sealed record CaseCommunicated : CaseEvent
{
    /// <summary>About what.</summary>
    public required string Topic { get; init; }

    /// <summary>Roles or agencies that took part.</summary>
    public IReadOnlyList<string> Participants { get => field ?? []; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.Communicated;
}
