using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Facts about a student on which membership in groups depends.</summary>
public sealed record StudentDemographics
{
    /// <summary>Latest status of English language acquisition.</summary>
    public EnglishLanguageStatus EnglishLanguageStatus { get; init; }

    /// <summary>Day of the first classification as an English learner.</summary>
    public LocalDate? EnglishLearnerSince { get; init; }

    /// <summary>Day of reclassification.</summary>
    public LocalDate? ReclassifiedOn { get; init; }

    /// <summary>Whether the student counts as recently reclassified, where the caller's system tells; see <see cref="ReclassifiedRule"/>.</summary>
    public bool? IsRecentlyReclassified { get; init; }

    /// <summary>Whether the student is a long-term English learner, where the caller's system tells; see <see cref="LongTermEnglishLearnerRule"/>.</summary>
    public bool? IsLongTermEnglishLearner { get; init; }

    /// <summary>First day in a school of the United States.</summary>
    public LocalDate? FirstUnitedStatesSchool { get; init; }

    /// <summary>CALPADS education level of one parent, 10 to 15; 14 is not a high school graduate.</summary>
    public int? ParentEducation { get; init; }

    /// <summary>Education level of the other parent.</summary>
    public int? OtherParentEducation { get; init; }

    /// <summary>District of special-education accountability, where another agency or a nonpublic school serves the student.</summary>
    public CdsCode? ResponsibleDistrict { get; init; }

    /// <summary>Dated programs: disability, foster, homeless and the others.</summary>
    public IReadOnlyList<ProgramSpan> Programs { get; init; } = [];

    /// <summary>One of the eight race and ethnicity groups, of the most recent record, or <see cref="StudentGroup.Unspecified"/> where none was reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another group.</exception>
    public StudentGroup Race
    {
        get;
        init => field = value == StudentGroup.Unspecified || value.IsRaceOrEthnicity()
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "Expected a race or ethnicity group, or none.");
    }

    /// <summary>Whether the student had a day in a program from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool IsIn(StudentProgram program, LocalDate first, LocalDate last)
    {
        foreach (var span in Programs)
        {
            if (span.Program == program && span.Touches(first, last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "StudentDemographics (withheld)";
}
