using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>One uninterrupted enrollment of a student in a school.</summary>
public sealed record EnrollmentSpell
{
    /// <summary>The school.</summary>
    public required CdsCode School { get; init; }

    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>First day.</summary>
    public required LocalDate Entry { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public LocalDate? Exit { get; init; }

    /// <summary>Enrollment status.</summary>
    public required EnrollmentStatus Status { get; init; }

    /// <summary>Whether the spell has a day from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool Touches(LocalDate first, LocalDate last) => Entry <= last && (Exit is not { } exit || exit >= first);

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "EnrollmentSpell (withheld)";
}
