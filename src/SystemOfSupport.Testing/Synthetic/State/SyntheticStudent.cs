using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>
/// One student at one school in one school year, in the few fields that bulk counting needs: chronic absenteeism, suspension and distance from standard at the
/// level of the school.
/// </summary>
/// <remarks>
/// Counting these by school and group gives the rows of schools of the Dashboard files: <c>EL</c> and <c>SWD</c> follow each indicator's own dates, so there are two
/// sets of groups. A student who moved during the year has a value in each school; the tests belong to the last one. The text form withholds the data.
/// </remarks>
public readonly record struct SyntheticStudent
{
    /// <summary>Number of the school in the state, from 0 on; see <see cref="SyntheticState.Schools"/>. Values come sorted by agency, and those of an agency in the order of its schools but for students who moved.</summary>
    public int SchoolIndex { get; init; }

    /// <summary>Groups for chronic absenteeism and suspension.</summary>
    public StudentGroupSet YearGroups { get; init; }

    /// <summary>Groups for English language arts and mathematics, without the groups of test takers.</summary>
    public StudentGroupSet AssessmentGroups { get; init; }

    /// <summary>Whether the student counts in the denominator of chronic absenteeism.</summary>
    public bool IsEligible { get; init; }

    /// <summary>Whether the student was chronically absent; never without being eligible.</summary>
    public bool IsChronicallyAbsent { get; init; }

    /// <summary>Whether the student was suspended for at least a full day. Everyone counts in the denominator.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>Distance from standard in English language arts, in tenths of a point; null where no score counts.</summary>
    public int? EnglishLanguageArtsTenths { get; init; }

    /// <summary>Distance from standard in mathematics, in tenths of a point; null where no score counts.</summary>
    public int? MathematicsTenths { get; init; }

    /// <summary>Names the type only.</summary>
    public override string ToString() => "SyntheticStudent (withheld)";
}
