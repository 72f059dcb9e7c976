using System.Collections.Immutable;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Choices that the record leaves to whoever evaluates schools. The defaults take the rule book's choice.</summary>
public sealed record EssaOptions
{
    /// <summary>What to do where an input is missing.</summary>
    public MissingInput WhenInputMissing { get; init; } = MissingInput.AssumeNotMet;

    /// <summary>
    /// How an indicator counts, in place of the book's <see cref="EssaIndicatorRule.Counting"/>: such as English Learner Progress in 2019, which had a status only,
    /// or College/Career in 2023. Indicators that are not named, or that the book does not have, are as in the book.
    /// </summary>
    public ImmutableDictionary<Indicator, EssaCounting> Counting { get; init; } = ImmutableDictionary<Indicator, EssaCounting>.Empty;

    /// <summary>Students that each cohort of the pooled graduation rate needs; null takes the book's minimum.</summary>
    public int? MinimumCohort { get; init; }

    /// <summary>Student groups that are tested and flagged; null takes the book's. The record does not tell whether long-term English learners are tested in 2025.</summary>
    public StudentGroupSet? Groups { get; init; }

    /// <summary>
    /// Transitions that the record leaves open, by the name of their choice (<see cref="EssaTransition.Choice"/>), such as <c>tsi-carries-over</c> in 2025.
    /// Choices that are not named are as in the book.
    /// </summary>
    public ImmutableDictionary<string, bool> Choices { get; init; } = ImmutableDictionary<string, bool>.Empty;
}
