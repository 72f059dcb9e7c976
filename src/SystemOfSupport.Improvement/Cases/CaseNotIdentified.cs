using System.Text.Json.Serialization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A later release does not identify the recipient.</summary>
public sealed record CaseNotIdentified : CaseEvent
{
    /// <summary>The Dashboard.</summary>
    public required DashboardYear Year { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.NotIdentified;
}
