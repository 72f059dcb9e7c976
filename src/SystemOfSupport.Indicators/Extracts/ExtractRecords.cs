using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Makes records of rows. A row with problems still gives a record, which is not used.</summary>
internal static class ExtractRecords
{
    internal static AgencyProfile Agency(ExtractRow row)
    {
        var (cds, kind) = (row.Cds("cds"), row.Kind("kind"));
        if (row.Problems.Count == 0 && (kind == AgencyKind.State || cds.IsSchool != kind is AgencyKind.School or AgencyKind.Charter))
        {
            row.Reject("kind", "school or charter exactly where the code has a school part, and no state");
        }

        return new()
        {
            Agency = new(cds, row.Text("name"), kind) { DistrictName = row.Text("district"), CountyName = row.Text("county"), IsAlternativeSchool = row.YesNo("dass") },
            Grades = row.GradeSet("grades"),
            DistrictType = row.Code("type", ExtractCodes.District),
            IsNonpublicSchool = row.YesNo("nonpublic"),
            TestingWindow = Window(row, "windowFirst", "windowLast"),
            PriorTestingWindow = Window(row, "priorWindowFirst", "priorWindowLast"),
        };
    }

    internal static StudentDemographics Demographics(ExtractRow row) => new()
    {
        Race = row.Race("race"),
        EnglishLanguageStatus = row.Code("language", ExtractCodes.Language),
        EnglishLearnerSince = row.OptionalDate("englishLearnerSince"),
        ReclassifiedOn = row.OptionalDate("reclassifiedOn"),
        IsRecentlyReclassified = row.OptionalYesNo("recentlyReclassified"),
        IsLongTermEnglishLearner = row.OptionalYesNo("longTerm"),
        FirstUnitedStatesSchool = row.OptionalDate("firstUnitedStatesSchool"),
        ParentEducation = row.OptionalNumber("parentEducation", 10, 15),
        OtherParentEducation = row.OptionalNumber("otherParentEducation", 10, 15),
        ResponsibleDistrict = row.OptionalDistrict("responsibleDistrict"),
    };

    internal static ProgramSpan Program(ExtractRow row) => new() { Program = row.Code("program", ExtractCodes.Program), Start = row.Date("start"), End = InOrder(row, "start", "end") };

    internal static EnrollmentSpell Enrollment(ExtractRow row) => new()
    {
        School = row.Cds("school"), Grade = row.Grade("grade"), Entry = row.Date("entry"), Exit = InOrder(row, "entry", "exit"), Status = row.Code("status", ExtractCodes.Enrollment),
    };

    internal static AttendanceRecord Attendance(ExtractRow row) => new()
    {
        School = row.Cds("school"), Grade = row.Grade("grade"), Status = row.Code("status", ExtractCodes.Enrollment), DaysExpected = row.Days("expected"), ExcusedAbsences = row.Days("excused"),
        UnexcusedAbsences = row.Days("unexcused"), OutOfSchoolSuspension = row.Days("outOfSchoolSuspension"), IncompleteIndependentStudy = row.Days("incompleteIndependentStudy"),
        InSchoolSuspension = row.Days("inSchoolSuspension"), IsExempt = row.YesNo("exempt"),
    };

    internal static SuspensionEvent Suspension(ExtractRow row) => new() { School = row.Cds("school"), InSchoolDays = row.Days("inSchool"), OutOfSchoolDays = row.Days("outOfSchool") };

    internal static AssessmentResult Assessment(ExtractRow row) => new()
    {
        Subject = row.Subject("subject"), Test = row.Code("test", ExtractCodes.Test), School = row.Cds("school"), Grade = row.Grade("grade"), TestedOn = row.OptionalDate("testedOn"),
        ScaleScore = row.OptionalNumber("score"), Level = row.OptionalNumber("level"), Condition = row.Code("condition", ExtractCodes.Condition),
        Parts = (row.YesNo("adaptive") ? TestParts.Adaptive : TestParts.None) | (row.YesNo("performanceTask") ? TestParts.PerformanceTask : TestParts.None) | (row.YesNo("administered") ? TestParts.Administered : TestParts.None),
    };

    internal static ElpacResult Elpac(ExtractRow row) => new()
    {
        Year = row.SchoolYear("year"), Test = row.Code("test", ExtractCodes.Elpac), School = row.Cds("school"), Grade = row.Grade("grade"), TestedOn = row.Date("testedOn"),
        ScaleScore = row.OptionalNumber("score"), Participated = row.YesNo("participated"),
    };

    internal static CohortOutcome Cohort(ExtractRow row) => new()
    {
        Kind = row.Code("cohort", ExtractCodes.Cohort), ClassOf = row.Number("classOf"), School = row.Cds("school"), CompletionCode = row.OptionalNumber("completion"),
        CompletedOn = row.OptionalDate("completedOn"), Removal = row.Code("removal", ExtractCodes.Removal), DaysEnrolled = row.Number("daysEnrolled"),
    };

    internal static CollegeCareerRecord CollegeCareer(ExtractRow row) => new()
    {
        EnglishLanguageArtsLevel = row.OptionalNumber("elaLevel", 1, 4), MathematicsLevel = row.OptionalNumber("mathLevel", 1, 4), AdvancedPlacementExams = row.Number("apExams"), AdvancedPlacementCourses = row.Number("apCourses"),
        AdvancedPlacementCourseAndOtherExam = row.YesNo("apCourseAndOtherExam"), InternationalBaccalaureateExams = row.Number("ibExams"), CollegeCreditSemesters = row.Number("creditSemesters"),
        CollegeCreditQuarters = row.Number("creditQuarters"), CollegeCreditTrimesters = row.Number("creditTrimesters"), HasCollegeCreditBesidePathway = row.YesNo("creditBesidePathway"),
        AgComplete = row.YesNo("ag"), CtePathwayComplete = row.YesNo("cte"), SealOfBiliteracy = row.YesNo("sealOfBiliteracy"), MilitaryScienceYears = row.Number("militaryYears"),
        RegisteredPreApprenticeship = row.YesNo("registeredPreApprenticeship"), NonRegisteredPreApprenticeship = row.YesNo("nonRegisteredPreApprenticeship"), StateFederalJobProgram = row.YesNo("jobProgram"),
        TransitionClassroomLearning = row.YesNo("transitionClassroom"), TransitionWorkBasedLearning = row.YesNo("transitionWork"),
    };

    private static LocalDate? InOrder(ExtractRow row, string first, string last)
    {
        var end = row.OptionalDate(last);
        if (row.Problems.Count == 0 && end < row.Date(first))
        {
            row.Reject(last, $"no day before {first}");
        }

        return end;
    }

    private static TestingWindow? Window(ExtractRow row, string first, string last)
    {
        var (from, to) = (row.OptionalDate(first), row.OptionalDate(last));
        if (row.Problems.Count == 0 && (from is null != to is null || to < from))
        {
            row.Reject(last, $"a day exactly where there is a {first}, and none before it");
        }

        return from is { } f && to is { } t ? new(f, t) : null;
    }
}
