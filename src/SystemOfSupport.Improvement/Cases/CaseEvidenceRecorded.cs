using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Evidence on a measure or a test of change is recorded.</summary>
public sealed record CaseEvidenceRecorded : CaseEvent
{
    /// <summary>The measure or test.</summary>
    public required string Measure { get; init; }

    /// <summary>What was found.</summary>
    public required string Finding { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.EvidenceRecorded;
}
