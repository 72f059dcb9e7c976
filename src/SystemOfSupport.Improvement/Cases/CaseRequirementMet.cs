using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Something to which the school's status obliges is done: the plan is written, approved, monitored and so on.</summary>
public sealed record CaseRequirementMet : CaseEvent
{
    /// <summary>Id of one of the <see cref="CaseIdentification.Requirements"/> of the latest identification.</summary>
    public required string Requirement { get; init; }

    /// <summary>Who did it: school, local educational agency, governing board and so on.</summary>
    public required string By { get; init; }

    /// <summary>Where it can be read; null where there is no document.</summary>
    public string? Document { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.RequirementMet;
}
