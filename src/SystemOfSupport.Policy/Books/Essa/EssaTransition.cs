using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>One rule of the state machine: where it applies, the school has its status.</summary>
public sealed record EssaTransition
{
    /// <summary>Name of the transition within the book, such as <c>enter-atsi</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Statuses before, one of which the school must have; empty for any.</summary>
    public IReadOnlyList<EssaStatus> From { get => field ?? []; init; }

    /// <summary>The test that must be met; null for none.</summary>
    public EssaTest? When { get; init; }

    /// <summary>Whether the school must receive Title I funds in the year of the results.</summary>
    public bool RequiresTitleI { get; init; }

    /// <summary>The name of the choice on which the transition depends, where the record does not tell whether it is in force; null where it is.</summary>
    public string? Choice { get; init; }

    /// <summary>Whether it is in force where nothing is chosen.</summary>
    public bool ChosenByDefault { get; init; }

    /// <summary>The status that it gives.</summary>
    public required EssaStatus To { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
