using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The recipient no longer operates.</summary>
public sealed record CaseRecipientCeased : CaseEvent
{
    /// <summary>Dissolved, closed, merged.</summary>
    public required string Reason { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.RecipientCeased;
}
