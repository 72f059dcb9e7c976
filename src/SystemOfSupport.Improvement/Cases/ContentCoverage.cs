using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Which statutory kinds of assistance a case holds, and which event shows each. The law names them as "any of", so a kind without an event is no fault.</summary>
/// <param name="Content">The kind.</param>
/// <param name="Events">Places of the events in <see cref="SupportCase.Events"/>; empty where nothing shows it.</param>
public sealed record ContentCoverage(AssistanceContent Content, IReadOnlyList<int> Events)
{
    /// <summary>Whether an event shows it.</summary>
    [JsonIgnore]
    public bool IsCovered => Events.Count > 0;
}
