using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Assistance is completed.</summary>
public sealed record CaseCompleted : CaseEvent
{
    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.Completed;
}
