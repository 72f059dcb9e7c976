namespace SystemOfSupport.Indicators;

/// <summary>Everything that one school year's results need of one student, wherever in the state the student was.</summary>
/// <remarks>One record per student: whoever counts records of one school or district alone splits students who moved, and then the state does not add up.</remarks>
public sealed record StudentRecord
{
    /// <summary>Who the student is; never printed.</summary>
    public required StudentIdentifier Id { get; init; }

    /// <summary>Facts about groups.</summary>
    public required StudentDemographics Demographics { get; init; }

    /// <summary>Enrollments of the school year.</summary>
    public IReadOnlyList<EnrollmentSpell> Enrollment { get; init; } = [];

    /// <summary>Attendance of the school year, one record per school.</summary>
    public IReadOnlyList<AttendanceRecord> Attendance { get; init; } = [];

    /// <summary>Suspensions of the school year.</summary>
    public IReadOnlyList<SuspensionEvent> Suspensions { get; init; } = [];

    /// <summary>Test results of the school year, at most one per subject.</summary>
    public IReadOnlyList<AssessmentResult> Assessments { get; init; } = [];

    /// <summary>ELPAC results of this school year and the one before, at most one per year. They say who was to be tested: an English learner without one counts nowhere.</summary>
    public IReadOnlyList<ElpacResult> Elpac { get; init; } = [];

    /// <summary>Part in the English learner progress of 2017.</summary>
    public CeldtResult? Celdt { get; init; }

    /// <summary>Outcomes in graduation cohorts.</summary>
    public IReadOnlyList<CohortOutcome> Cohorts { get; init; } = [];

    /// <summary>College and career measures; null where there are none.</summary>
    public CollegeCareerRecord? CollegeCareer { get; init; }

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "StudentRecord (withheld)";
}
