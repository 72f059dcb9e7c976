using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Data is reviewed.</summary>
public sealed record CaseDataReviewed : CaseEvent
{
    /// <summary>Ids of the reasons that were reviewed.</summary>
    public IReadOnlyList<string> Reasons { get => field ?? []; init; }

    /// <summary>What was looked at.</summary>
    public IReadOnlyList<string> Sources { get => field ?? []; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.DataReviewed;
}
