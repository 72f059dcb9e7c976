using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>An invented unified district with a few schools, a charter school, a county office and a nonpublic school, and invented students.</summary>
internal static class TestDistrict
{
    internal static readonly CdsCode District = CdsCode.Of(27, 12345);
    internal static readonly CdsCode OtherDistrict = CdsCode.Of(27, 54321);
    internal static readonly CdsCode Elementary = CdsCode.Of(27, 12345, 1);
    internal static readonly CdsCode Middle = CdsCode.Of(27, 12345, 2);
    internal static readonly CdsCode High = CdsCode.Of(27, 12345, 3);
    internal static readonly CdsCode Continuation = CdsCode.Of(27, 12345, 4);
    internal static readonly CdsCode Charter = CdsCode.Of(27, 12345, 5);
    internal static readonly CdsCode Nonpublic = CdsCode.Of(27, 12345, 6);
    internal static readonly CdsCode OtherElementary = CdsCode.Of(27, 54321, 1);
    internal static readonly CdsCode CountyOffice = CdsCode.Of(27, 10272);
    internal static readonly CdsCode CourtSchool = CdsCode.Of(27, 10272, 1);
    internal static readonly CdsCode[] Schools = [Elementary, Middle, High, Continuation, Charter, Nonpublic, OtherElementary, CourtSchool];

    internal static readonly SchoolYear Year2024 = new(2023);

    internal static AgencyDirectory Directory(int dashboardYear = 2024)
    {
        TestingWindow window = new(new(dashboardYear, 4, 1), new(dashboardYear, 5, 15));
        TestingWindow prior = new(new(dashboardYear - 1, 4, 3), new(dashboardYear - 1, 5, 12));
        AgencyProfile Make(CdsCode cds, AgencyKind kind, string grades, DistrictGradeType type = DistrictGradeType.None, bool dass = false, bool nonpublic = false) => new()
        {
            Agency = new(cds, $"{kind} {cds.SchoolPart}", kind) { DistrictName = "Invented Unified", CountyName = "Monterey", IsAlternativeSchool = dass },
            Grades = GradeSet.Parse(grades, null),
            DistrictType = type,
            IsNonpublicSchool = nonpublic,
            TestingWindow = window,
            PriorTestingWindow = prior,
        };
        return new(
        [
            Make(District, AgencyKind.District, "", DistrictGradeType.Unified),
            Make(OtherDistrict, AgencyKind.District, "", DistrictGradeType.Elementary),
            Make(Elementary, AgencyKind.School, "TK-5"),
            Make(Middle, AgencyKind.School, "6-8"),
            Make(High, AgencyKind.School, "9-12"),
            Make(Continuation, AgencyKind.School, "9-12", dass: true),
            Make(Charter, AgencyKind.Charter, "K-12"),
            Make(Nonpublic, AgencyKind.School, "K-12", nonpublic: true),
            Make(OtherElementary, AgencyKind.School, "K-6"),
            Make(CountyOffice, AgencyKind.CountyOffice, ""),
            Make(CourtSchool, AgencyKind.School, "7-12", dass: true),
        ]);
    }

    internal static IndicatorCalculator Calculator(int year = 2024, Func<MeasurementChoices, MeasurementChoices>? choose = null) =>
        new(RuleBooks.For(year), Directory(year), (choose ?? (c => c))(MeasurementChoices.NearestToText));

    internal static StudentIdentifier Id(int n) => StudentIdentifier.Parse(n.ToString("D10", System.Globalization.CultureInfo.InvariantCulture));

    internal static StudentRecord Student(int n, params StudentGroup[] race) => new()
    {
        Id = Id(n),
        Demographics = new() { Race = race.Length == 0 ? StudentGroup.Unspecified : race[0], EnglishLanguageStatus = EnglishLanguageStatus.EnglishOnly },
    };

    internal static EnrollmentSpell Spell(CdsCode school, Grade grade, LocalDate? entry = null, LocalDate? exit = null) =>
        new() { School = school, Grade = grade, Entry = entry ?? new(2023, 8, 15), Exit = exit, Status = EnrollmentStatus.Primary };

    internal static AttendanceRecord Attended(CdsCode school, int expected, int absent, Grade grade = Grade.Fourth) => new()
    {
        School = school, Grade = grade, Status = EnrollmentStatus.Primary, DaysExpected = Tenths.FromTenths(10 * expected), UnexcusedAbsences = Tenths.FromTenths(10 * absent),
    };

    internal static AssessmentResult Ela(CdsCode school, Grade grade, int? score, TestParts parts = TestParts.Adaptive | TestParts.PerformanceTask) => new()
    {
        Subject = Indicator.EnglishLanguageArts, Test = AssessmentTest.SmarterBalanced, School = school, Grade = grade, ScaleScore = score, Parts = parts,
    };

    internal static Tally? Of(TallySet set, Indicator indicator, CdsCode cds, StudentGroup group = StudentGroup.AllStudents) =>
        set.Find(new(indicator, cds.IsState ? RecordType.State : cds.IsSchool ? RecordType.School : RecordType.District, cds, group));

    /// <summary>An invented student of 2023-24 with records of every kind; the same seed gives the same student.</summary>
    internal static StudentRecord Invented(int seed)
    {
        var random = new Random(seed);
        bool Chance(int percent) => random.Next(100) < percent;
        T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
        var start = new LocalDate(2023, 8, 15);
        var grade = (Grade)random.Next((int)Grade.TransitionalKindergarten, (int)Grade.Twelfth + 1);
        var schools = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Pick(Schools)).Distinct().ToList();
        var status = Pick(Enum.GetValues<EnglishLanguageStatus>());
        LocalDate since = new(2014 + random.Next(9), 9, 1);
        var demographics = new StudentDemographics
        {
            Race = Pick([StudentGroup.Unspecified, .. StudentGroups.RaceOrEthnicity]),
            EnglishLanguageStatus = status,
            EnglishLearnerSince = status is EnglishLanguageStatus.EnglishLearner or EnglishLanguageStatus.Reclassified ? since : null,
            ReclassifiedOn = status == EnglishLanguageStatus.Reclassified ? since.PlusDays(random.Next(3000)) : null,
            FirstUnitedStatesSchool = Chance(10) ? new LocalDate(2023, 5, 1).PlusDays(random.Next(200)) : null,
            ParentEducation = Chance(80) ? random.Next(10, 16) : null,
            OtherParentEducation = Chance(40) ? random.Next(10, 16) : null,
            ResponsibleDistrict = Chance(10) ? Pick([District, OtherDistrict]) : null,
            Programs = [.. Enum.GetValues<StudentProgram>().Where(_ => Chance(15)).Select(p => new ProgramSpan { Program = p, Start = new LocalDate(2019, 1, 1).PlusDays(random.Next(2000)), End = Chance(50) ? null : new LocalDate(2024, 12, 1) })],
        };
        var tests = new List<AssessmentResult>();
        foreach (var subject in new[] { Indicator.EnglishLanguageArts, Indicator.Mathematics, Indicator.Science })
        {
            var rules = RuleBooks.For(2024).Measurement!.Assessments.First(a => a.Indicator == subject);
            if (rules.Scales.FirstOrDefault(s => s.Grades.Contains(grade)) is { } scale && Chance(90))
            {
                var alternate = Chance(5);
                tests.Add(new()
                {
                    Subject = subject,
                    Test = alternate ? AssessmentTest.Alternate : subject == Indicator.Science ? AssessmentTest.Science : AssessmentTest.SmarterBalanced,
                    School = schools[^1],
                    Grade = grade,
                    TestedOn = new LocalDate(2024, 4, 10),
                    ScaleScore = Chance(95) ? random.Next(scale.Lowest, scale.Highest + 1) : null,
                    Level = random.Next(1, 4),
                    Condition = Chance(90) ? ConditionCode.None : Pick(Enum.GetValues<ConditionCode>()),
                    Parts = Chance(95) ? TestParts.Adaptive | TestParts.PerformanceTask | TestParts.Administered : TestParts.Adaptive,
                });
            }
        }

        ElpacResult Elpac(SchoolYear year, Grade g) => new()
        {
            Year = year, Test = ElpacTest.Summative, School = schools[0], Grade = g, TestedOn = new LocalDate(year.EndYear, 2, 10),
            ScaleScore = Chance(95) ? random.Next(1150, 1701) : null, Participated = Chance(97),
        };
        var kind = grade == Grade.Twelfth ? CohortKind.FourYear : CohortKind.FifthYear;
        return new()
        {
            Id = Id(seed),
            Demographics = demographics,
            Enrollment = [.. schools.Select((s, i) => Spell(s, grade, start.PlusDays(i * 60), i < schools.Count - 1 ? start.PlusDays((i * 60) + 50) : null))],
            Attendance = [.. schools.Select(s => Attended(s, random.Next(5, 120), random.Next(0, 5), grade))],
            Suspensions = [.. schools.Where(_ => Chance(20)).Select(s => new SuspensionEvent { School = s, InSchoolDays = Tenths.FromTenths(random.Next(12)), OutOfSchoolDays = Tenths.FromTenths(random.Next(12)) })],
            Assessments = tests,
            Elpac = grade >= Grade.First ? [Elpac(Year2024, grade), Elpac(Year2024.Previous, grade - 1)] : [],
            Cohorts = grade >= Grade.Eleventh
                ? [new() { Kind = kind, ClassOf = kind == CohortKind.FourYear ? 2024 : 2023, School = schools[^1], CompletionCode = Chance(80) ? 100 : Chance(50) ? 320 : null, Removal = Chance(10) ? CohortRemoval.Emigrated : CohortRemoval.None, DaysEnrolled = random.Next(180) }]
                : [],
            CollegeCareer = Chance(70)
                ? new() { EnglishLanguageArtsLevel = random.Next(1, 5), MathematicsLevel = random.Next(1, 5), AgComplete = Chance(40), CtePathwayComplete = Chance(30), AdvancedPlacementExams = random.Next(3), CollegeCreditSemesters = random.Next(3) }
                : null,
        };
    }
}
