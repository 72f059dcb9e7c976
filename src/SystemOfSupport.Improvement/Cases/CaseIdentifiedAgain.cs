using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A later release identifies the recipient again: the two years start anew.</summary>
public sealed record CaseIdentifiedAgain : CaseEvent
{
    /// <summary>The identification.</summary>
    public required CaseIdentification Identification { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.IdentifiedAgain;
}
