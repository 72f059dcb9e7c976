using NodaTime;

namespace SystemOfSupport.Indicators;

/// <summary>A student's time in a program.</summary>
public sealed record ProgramSpan
{
    /// <summary>The program.</summary>
    public required StudentProgram Program { get; init; }

    /// <summary>First day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public LocalDate? End { get; init; }

    /// <summary>Whether the span has a day from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool Touches(LocalDate first, LocalDate last) => Start <= last && (End is not { } end || end >= first);

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "ProgramSpan (withheld)";
}
