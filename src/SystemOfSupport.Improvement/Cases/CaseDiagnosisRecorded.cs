using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Strengths, weaknesses and causes are recorded.</summary>
public sealed record CaseDiagnosisRecorded : CaseEvent
{
    /// <summary>Strengths.</summary>
    public IReadOnlyList<string> Strengths { get => field ?? []; init; }

    /// <summary>Weaknesses.</summary>
    public IReadOnlyList<string> Weaknesses { get => field ?? []; init; }

    /// <summary>Causes.</summary>
    public IReadOnlyList<CaseCause> Causes { get => field ?? []; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.DiagnosisRecorded;
}
