using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Direct assistance or intervention ends.</summary>
public sealed record CaseDirectAssistanceEnded : CaseEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.DirectAssistanceEnded;
}
