using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Assistance of a statutory kind is given.</summary>
public sealed record CaseContentProvided : CaseEvent
{
    /// <summary>The kind.</summary>
    public required AssistanceContent Content { get; init; }

    /// <summary>What was done.</summary>
    public required string Description { get; init; }

    /// <summary>Who did it; empty for the case's provider.</summary>
    public SupportAgencyId Provider { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.ContentProvided;
}
