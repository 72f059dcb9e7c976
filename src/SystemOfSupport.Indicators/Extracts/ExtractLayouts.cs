namespace SystemOfSupport.Indicators;

/// <summary>The layouts of the extracts.</summary>
public static class ExtractLayouts
{
    internal const string StudentColumn = "student";

    private const string Date = "a date such as 2024-04-01";
    private const string OptionalDate = Date + ", or blank";
    private const string School = "a school code of 14 digits";
    private const string Days = "days, such as 12 or 12.5";
    private const string YesNo = "Y, N or blank";
    private const string Count = "a whole number, or blank";
    private const string Grade = "TK, K or 1 to 12";

    /// <summary>Every layout.</summary>
    public static IReadOnlyList<ExtractLayout> All { get; } =
    [
        new(
            ExtractKind.Agencies,
            Required("cds", "a code of 14 digits"), Required("name", "a name"), Required("kind", "district, coe, charter or school"), Optional("district", "name of the district"), Optional("county", "name of the county"),
            Optional("grades", "grades such as TK-8 or 9-12"), Optional("type", ExtractCodes.District.Expected), Optional("dass", YesNo), Optional("nonpublic", YesNo),
            Optional("windowFirst", OptionalDate), Optional("windowLast", OptionalDate), Optional("priorWindowFirst", OptionalDate), Optional("priorWindowLast", OptionalDate)),
        new(
            ExtractKind.Students,
            Student(), Optional("race", "AA, AI, AS, FI, HI, PI, WH, MR or blank"), Optional("language", ExtractCodes.Language.Expected), Optional("englishLearnerSince", OptionalDate), Optional("reclassifiedOn", OptionalDate),
            Optional("recentlyReclassified", YesNo), Optional("longTerm", YesNo), Optional("firstUnitedStatesSchool", OptionalDate), Optional("parentEducation", "10 to 15, or blank"), Optional("otherParentEducation", "10 to 15, or blank"),
            Optional("responsibleDistrict", "a district code of 14 digits, or blank")),
        new(ExtractKind.Programs, Student(), Required("program", ExtractCodes.Program.Expected), Required("start", Date), Optional("end", OptionalDate)),
        new(ExtractKind.Enrollment, Student(), Required("school", School), Required("grade", Grade), Required("entry", Date), Optional("exit", OptionalDate), Required("status", ExtractCodes.Enrollment.Expected)),
        new(
            ExtractKind.Attendance,
            Student(), Required("school", School), Required("grade", Grade), Required("status", ExtractCodes.Enrollment.Expected), Required("expected", Days), Optional("excused", Days), Optional("unexcused", Days),
            Optional("outOfSchoolSuspension", Days), Optional("incompleteIndependentStudy", Days), Optional("inSchoolSuspension", Days), Optional("exempt", YesNo)),
        new(ExtractKind.Suspensions, Student(), Required("school", School), Optional("inSchool", Days), Optional("outOfSchool", Days)),
        new(
            ExtractKind.Assessments,
            Student(), Required("subject", "ELA, MATH or SCIENCE"), Required("test", ExtractCodes.Test.Expected), Required("school", School), Required("grade", Grade), Optional("testedOn", OptionalDate), Optional("score", Count),
            Optional("level", Count), Optional("condition", ExtractCodes.Condition.Expected), Optional("adaptive", YesNo), Optional("performanceTask", YesNo), Optional("administered", YesNo)),
        new(
            ExtractKind.Elpac,
            Student(), Required("year", "a school year such as 2023-24"), Required("test", ExtractCodes.Elpac.Expected), Required("school", School), Required("grade", Grade), Required("testedOn", Date), Optional("score", Count), Optional("participated", YesNo)),
        new(
            ExtractKind.Cohorts,
            Student(), Required("cohort", ExtractCodes.Cohort.Expected), Required("classOf", "a year"), Required("school", School), Optional("completion", "a CALPADS completion code, or blank"), Optional("completedOn", OptionalDate),
            Optional("removal", ExtractCodes.Removal.Expected), Optional("daysEnrolled", Count)),
        new(
            ExtractKind.CollegeCareer,
            Student(), Optional("elaLevel", "1 to 4, or blank"), Optional("mathLevel", "1 to 4, or blank"), Optional("apExams", Count), Optional("apCourses", Count), Optional("apCourseAndOtherExam", YesNo), Optional("ibExams", Count),
            Optional("creditSemesters", Count), Optional("creditQuarters", Count), Optional("creditTrimesters", Count), Optional("creditBesidePathway", YesNo), Optional("ag", YesNo), Optional("cte", YesNo), Optional("sealOfBiliteracy", YesNo),
            Optional("militaryYears", Count), Optional("registeredPreApprenticeship", YesNo), Optional("nonRegisteredPreApprenticeship", YesNo), Optional("jobProgram", YesNo), Optional("transitionClassroom", YesNo), Optional("transitionWork", YesNo)),
    ];

    /// <summary>The layout of an extract.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not an extract.</exception>
    public static ExtractLayout Of(ExtractKind kind) =>
        All.FirstOrDefault(l => l.Kind == kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an extract.");

    private static ExtractColumn Student() => Required(StudentColumn, "a statewide student identifier of ten digits");

    private static ExtractColumn Required(string name, string expected) => new(name, expected, IsRequired: true);

    private static ExtractColumn Optional(string name, string expected) => new(name, expected, IsRequired: false);
}
