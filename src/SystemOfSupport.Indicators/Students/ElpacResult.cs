using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>A student's result of one year on the Summative or the Alternate ELPAC, or the lack of it.</summary>
public sealed record ElpacResult
{
    /// <summary>School year of the test.</summary>
    public required SchoolYear Year { get; init; }

    /// <summary>The test.</summary>
    public required ElpacTest Test { get; init; }

    /// <summary>The school that was to test the student.</summary>
    public required CdsCode School { get; init; }

    /// <summary>Grade tested.</summary>
    public required Grade Grade { get; init; }

    /// <summary>First day of the student's testing, or of the school's window where the student was not tested.</summary>
    public required LocalDate TestedOn { get; init; }

    /// <summary>Overall scale score; null where there is none.</summary>
    public int? ScaleScore { get; init; }

    /// <summary>Summative: logged on to a domain of each composite. Alternate: a receptive and an expressive item were administered.</summary>
    public bool Participated { get; init; }

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "ElpacResult (withheld)";
}
