namespace SystemOfSupport.Eligibility;

/// <summary>Choices that the record leaves to whoever evaluates.</summary>
public sealed record AssistanceOptions
{
    /// <summary>What to do where an input is missing.</summary>
    public MissingInput WhenInputMissing { get; init; } = MissingInput.AssumeNotMet;

    /// <summary>
    /// Whether a charter school must meet the criteria by the same student group in each year; null, the default, takes the rule book's choice
    /// (<see cref="Policy.CharterRule.SameGroup"/>: no). The record does not tell which is right.
    /// </summary>
    public bool? CharterSameGroup { get; init; }
}
