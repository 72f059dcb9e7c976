using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The Collaborative, after consulting recipient and provider, finds its help not necessary.</summary>
public sealed record CaseHelpFoundUnnecessary : CaseEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.HelpFoundUnnecessary;
}
