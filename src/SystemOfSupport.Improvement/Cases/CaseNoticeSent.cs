using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The recipient is told the reasons and its options.</summary>
public sealed record CaseNoticeSent : CaseEvent
{
    /// <summary>Letter, meeting and so on.</summary>
    public required string Channel { get; init; }

    /// <summary>Whether the notice states the reasons.</summary>
    public bool StatesReasons { get; init; }

    /// <summary>Whether the notice states the options.</summary>
    public bool StatesOptions { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.NoticeSent;
}
