namespace SystemOfSupport.Indicators;

/// <summary>One of the delimited extracts of student records.</summary>
/// <remarks>The default value 0 is none.</remarks>
public enum ExtractKind : byte
{
    /// <summary><c>agencies.txt</c>: agencies and schools.</summary>
    Agencies = 1,

    /// <summary><c>students.txt</c>: one row per student, with demographics.</summary>
    Students = 2,

    /// <summary><c>programs.txt</c>: dated programs.</summary>
    Programs = 3,

    /// <summary><c>enrollment.txt</c>: enrollments.</summary>
    Enrollment = 4,

    /// <summary><c>attendance.txt</c>: days per student and school.</summary>
    Attendance = 5,

    /// <summary><c>suspensions.txt</c>: suspensions.</summary>
    Suspensions = 6,

    /// <summary><c>assessments.txt</c>: test results.</summary>
    Assessments = 7,

    /// <summary><c>elpac.txt</c>: ELPAC results of two years.</summary>
    Elpac = 8,

    /// <summary><c>cohorts.txt</c>: outcomes in graduation cohorts.</summary>
    Cohorts = 9,

    /// <summary><c>collegecareer.txt</c>: college and career measures.</summary>
    CollegeCareer = 10,
}
