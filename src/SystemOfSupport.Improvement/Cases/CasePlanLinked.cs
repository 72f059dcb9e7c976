using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Aim, theory of improvement and actions of the plan are approved.</summary>
public sealed record CasePlanLinked : CaseEvent
{
    /// <summary>The aim, or its id.</summary>
    public string? Aim { get; init; }

    /// <summary>The theory of improvement, or its id.</summary>
    public string? Theory { get; init; }

    /// <summary>Ids of actions of the plan.</summary>
    public IReadOnlyList<string> Actions { get => field ?? []; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.PlanLinked;
}
