namespace SystemOfSupport.Improvement;

/// <summary>Something wrong with a brief.</summary>
/// <param name="Id"><c>source</c>, <c>code</c>, <c>small-number</c>, <c>acronym</c> or <c>sentence</c>.</param>
/// <param name="Fact">Which fact, from 1; 0 for the title or the audience.</param>
/// <param name="Text">What was found and what was expected.</param>
public sealed record BriefProblem(string Id, int Fact, string Text)
{
    /// <summary>Whether it keeps the brief from being rendered.</summary>
    public bool IsBlocking { get; init; }
}
