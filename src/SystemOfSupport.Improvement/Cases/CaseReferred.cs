using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The provider refers the recipient to the Collaborative.</summary>
public sealed record CaseReferred : CaseEvent
{
    /// <summary>The referral.</summary>
    public required CollaborativeReferral Referral { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.Referred;
}
