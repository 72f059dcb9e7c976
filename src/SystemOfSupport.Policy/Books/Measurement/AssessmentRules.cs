using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How one assessment indicator is measured.</summary>
public sealed record AssessmentRules
{
    /// <summary>English language arts, mathematics or science.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>What is averaged.</summary>
    public required AssessmentMeasure Measure { get; init; }

    /// <summary>Grades that count.</summary>
    public required GradeSet Grades { get; init; }

    /// <summary>Grades that are tested and shown apart, and do not count (grade 11 in 2017).</summary>
    public GradeSet InformationGrades { get; init; }

    /// <summary>The scale of each grade.</summary>
    public required IReadOnlyList<AssessmentScale> Scales { get; init; }

    /// <summary>Where the scales come from.</summary>
    public required Citation ScaleCitation { get; init; }

    /// <summary>Whether alternate assessments are averaged together with the others.</summary>
    public bool CountsAlternate { get; init; }

    /// <summary>Where that comes from.</summary>
    public required Citation AlternateCitation { get; init; }

    /// <summary>How long a student must have been enrolled for the score to count.</summary>
    public required ContinuousEnrollmentRule ContinuousEnrollment { get; init; }

    /// <summary>English learners in their first year in schools of the United States.</summary>
    public required NewcomerRule Newcomers { get; init; }

    /// <summary>Participation; null where the year's file does not act on it.</summary>
    public ParticipationRule? Participation { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
