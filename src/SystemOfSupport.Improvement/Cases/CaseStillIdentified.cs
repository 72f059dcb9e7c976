using System.Text.Json.Serialization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A later list keeps the school where it is: it has not left, and nothing starts anew.</summary>
public sealed record CaseStillIdentified : CaseEvent
{
    /// <summary>The Dashboard of the list.</summary>
    public required DashboardYear Year { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.StillIdentified;
}
