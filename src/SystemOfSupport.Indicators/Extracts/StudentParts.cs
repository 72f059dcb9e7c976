namespace SystemOfSupport.Indicators;

/// <summary>What the extracts say of one student, while they are read.</summary>
internal sealed class StudentParts(StudentIdentifier id, StudentDemographics demographics)
{
    internal List<ProgramSpan> Programs { get; } = [];

    internal List<EnrollmentSpell> Enrollment { get; } = [];

    internal List<AttendanceRecord> Attendance { get; } = [];

    internal List<SuspensionEvent> Suspensions { get; } = [];

    internal List<AssessmentResult> Assessments { get; } = [];

    internal List<ElpacResult> Elpac { get; } = [];

    internal List<CohortOutcome> Cohorts { get; } = [];

    internal CollegeCareerRecord? CollegeCareer { get; set; }

    internal StudentRecord ToRecord() => new()
    {
        Id = id,
        Demographics = demographics with { Programs = Programs },
        Enrollment = Enrollment,
        Attendance = Attendance,
        Suspensions = Suspensions,
        Assessments = Assessments,
        Elpac = Elpac,
        Cohorts = Cohorts,
        CollegeCareer = CollegeCareer,
    };
}
