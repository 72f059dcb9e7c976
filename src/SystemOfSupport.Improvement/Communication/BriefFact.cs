using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>A statement with its source and day.</summary>
/// <param name="Statement">The statement, without numbers of students.</param>
/// <param name="Source">Where it can be read.</param>
/// <param name="AsOf">The day for which it holds.</param>
public sealed record BriefFact(string Statement, string Source, LocalDate AsOf)
{
    /// <summary>The heading under which it stands; null for the one of the fact before.</summary>
    public string? Topic { get; init; }

    /// <summary>Its number.</summary>
    public BriefFigure? Figure { get; init; }
}
