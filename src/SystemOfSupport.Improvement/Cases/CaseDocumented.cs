using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Documentation is received that the work, or work much like it, was done.</summary>
public sealed record CaseDocumented : CaseEvent
{
    /// <summary>What was received.</summary>
    public required string Document { get; init; }

    /// <summary>Where it is kept.</summary>
    public string? Location { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.Documented;
}
