using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The Collaborative, after consulting recipient and provider, finds its help necessary.</summary>
public sealed record CaseHelpFoundNecessary : CaseEvent
{
    /// <summary>Will and skill, where judged.</summary>
    public ReadinessProfile? Readiness { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.HelpFoundNecessary;
}
