using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Something to which a status obliges: who plans, who approves, what the plan must hold, by when.</summary>
public sealed record EssaRequirement
{
    /// <summary>Name of the requirement within the book, such as <c>csi-needs-assessment</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Statuses that oblige to it.</summary>
    public required IReadOnlyList<EssaStatus> Statuses { get; init; }

    /// <summary>What it is about.</summary>
    public required EssaRequirementSubject Subject { get; init; }

    /// <summary>What must be done, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
