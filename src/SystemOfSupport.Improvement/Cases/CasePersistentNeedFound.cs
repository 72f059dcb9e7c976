using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The recipient meets the criteria of persistent need.</summary>
public sealed record CasePersistentNeedFound : CaseEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.PersistentNeedFound;
}
