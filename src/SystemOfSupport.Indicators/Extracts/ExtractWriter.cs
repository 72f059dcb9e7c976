using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Writes rows of extracts, columns in the order of the layout.</summary>
internal static class ExtractWriter
{
    internal static void WriteHeader(ExtractKind kind, TextWriter text) => Write(text, [.. ExtractLayouts.Of(kind).Columns.Select(c => c.Name)]);

    internal static void WriteAgency(AgencyProfile a, TextWriter text) => Write(
        text,
        [
            $"{a.Cds}", a.Agency.Name, a.Agency.Kind.Code(), a.Agency.DistrictName, a.Agency.CountyName, $"{a.Grades}", ExtractCodes.District.Of(a.DistrictType), Flag(a.Agency.IsAlternativeSchool), Flag(a.IsNonpublicSchool),
            Date(a.TestingWindow?.First), Date(a.TestingWindow?.Last), Date(a.PriorTestingWindow?.First), Date(a.PriorTestingWindow?.Last),
        ]);

    internal static void WriteRows(ExtractKind kind, StudentRecord student, TextWriter text)
    {
        var id = student.Id.Reveal();
        foreach (var row in RowsOf(kind, student))
        {
            Write(text, [id, .. row]);
        }
    }

    private static IEnumerable<string[]> RowsOf(ExtractKind kind, StudentRecord s) => kind switch
    {
        ExtractKind.Students => [RowOf(s.Demographics)],
        ExtractKind.Programs => s.Demographics.Programs.Select(p => new[] { ExtractCodes.Program.Of(p.Program), Date(p.Start), Date(p.End) }),
        ExtractKind.Enrollment => s.Enrollment.Select(e => new[] { $"{e.School}", e.Grade.Code(), Date(e.Entry), Date(e.Exit), ExtractCodes.Enrollment.Of(e.Status) }),
        ExtractKind.Attendance => s.Attendance.Select(a => new[]
        {
            $"{a.School}", a.Grade.Code(), ExtractCodes.Enrollment.Of(a.Status), $"{a.DaysExpected}", $"{a.ExcusedAbsences}", $"{a.UnexcusedAbsences}",
            $"{a.OutOfSchoolSuspension}", $"{a.IncompleteIndependentStudy}", $"{a.InSchoolSuspension}", Flag(a.IsExempt),
        }),
        ExtractKind.Suspensions => s.Suspensions.Select(e => new[] { $"{e.School}", $"{e.InSchoolDays}", $"{e.OutOfSchoolDays}" }),
        ExtractKind.Assessments => s.Assessments.Select(a => new[]
        {
            a.Subject.Code(), ExtractCodes.Test.Of(a.Test), $"{a.School}", a.Grade.Code(), Date(a.TestedOn), Number(a.ScaleScore), Number(a.Level), ExtractCodes.Condition.Of(a.Condition),
            Flag(a.Parts.HasFlag(TestParts.Adaptive)), Flag(a.Parts.HasFlag(TestParts.PerformanceTask)), Flag(a.Parts.HasFlag(TestParts.Administered)),
        }),
        ExtractKind.Elpac => s.Elpac.Select(e => new[] { $"{e.Year}", ExtractCodes.Elpac.Of(e.Test), $"{e.School}", e.Grade.Code(), Date(e.TestedOn), Number(e.ScaleScore), Flag(e.Participated) }),
        ExtractKind.Cohorts => s.Cohorts.Select(c => new[]
        {
            ExtractCodes.Cohort.Of(c.Kind), Number(c.ClassOf), $"{c.School}", Number(c.CompletionCode), Date(c.CompletedOn), ExtractCodes.Removal.Of(c.Removal), Number(c.DaysEnrolled),
        }),
        ExtractKind.CollegeCareer => s.CollegeCareer is { } record ? [RowOf(record)] : [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an extract of students."),
    };

    private static string[] RowOf(StudentDemographics d) =>
    [
        d.Race.Code(), ExtractCodes.Language.Of(d.EnglishLanguageStatus), Date(d.EnglishLearnerSince), Date(d.ReclassifiedOn), Optional(d.IsRecentlyReclassified), Optional(d.IsLongTermEnglishLearner),
        Date(d.FirstUnitedStatesSchool), Number(d.ParentEducation), Number(d.OtherParentEducation), d.ResponsibleDistrict?.ToString() ?? "",
    ];

    private static string[] RowOf(CollegeCareerRecord c) =>
    [
        Number(c.EnglishLanguageArtsLevel), Number(c.MathematicsLevel), Number(c.AdvancedPlacementExams), Number(c.AdvancedPlacementCourses), Flag(c.AdvancedPlacementCourseAndOtherExam), Number(c.InternationalBaccalaureateExams),
        Number(c.CollegeCreditSemesters), Number(c.CollegeCreditQuarters), Number(c.CollegeCreditTrimesters), Flag(c.HasCollegeCreditBesidePathway), Flag(c.AgComplete), Flag(c.CtePathwayComplete), Flag(c.SealOfBiliteracy),
        Number(c.MilitaryScienceYears), Flag(c.RegisteredPreApprenticeship), Flag(c.NonRegisteredPreApprenticeship), Flag(c.StateFederalJobProgram), Flag(c.TransitionClassroomLearning), Flag(c.TransitionWorkBasedLearning),
    ];

    private static void Write(TextWriter text, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                text.Write('\t');
            }

            text.Write(cells[i]);
        }

        text.Write('\n');
    }

    private static string Date(LocalDate? date) => date is { } d ? LocalDatePattern.Iso.Format(d) : "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Flag(bool value) => value ? "Y" : "";

    private static string Optional(bool? value) => value is { } v ? v ? "Y" : "N" : "";
}
