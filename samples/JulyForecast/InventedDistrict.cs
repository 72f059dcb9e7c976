using NodaTime;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>A district that does not exist, with about 12,000 students in grades TK to 12, two years. The same seed gives the same students.</summary>
internal sealed class InventedDistrict(RuleBook book, int seed)
{
    internal const int DashboardYear = 2025;
    internal const int UsualSeed = 20_250_701;

    private const int StudentsPerGrade = 860;

    // Students who finished grade 12 one or two years ago, for fifth-year graduates.
    private const int YearsAfterGraduation = 2;
    private const int CountyCode = 27;
    private const int DistrictCode = 99_001;

    private readonly MeasurementRules _rules = book.Measurement!;

    internal static CdsCode District { get; } = CdsCode.Of(CountyCode, DistrictCode);

    private static CdsCode Continuation { get; } = School(30);

    private static CdsCode Charter { get; } = School(40);

    /// <summary>The district, nine elementary, three middle and two high schools, a continuation school and a charter school.</summary>
    internal IReadOnlyList<AgencyProfile> Agencies()
    {
        var year = book.Year.Number;
        AgencyProfile Make(CdsCode cds, string name, AgencyKind kind, string grades, bool dass = false) => new()
        {
            Agency = new(cds, name, kind) { DistrictName = "Laguna Seca Unified (invented)", CountyName = "Monterey", IsAlternativeSchool = dass },
            Grades = GradeSet.Parse(grades, null),
            DistrictType = kind == AgencyKind.District ? DistrictGradeType.Unified : DistrictGradeType.None,
            TestingWindow = new(new(year, 4, 7), new(year, 5, 16)),
            PriorTestingWindow = new(new(year - 1, 4, 8), new(year - 1, 5, 17)),
        };
        return
        [
            Make(District, "Laguna Seca Unified (invented)", AgencyKind.District, ""),
            .. Enumerable.Range(0, 9).Select(i => Make(School(1 + i), $"Invented Elementary {i + 1}", AgencyKind.School, "TK-5")),
            .. Enumerable.Range(0, 3).Select(i => Make(School(11 + i), $"Invented Middle {i + 1}", AgencyKind.School, "6-8")),
            .. Enumerable.Range(0, 2).Select(i => Make(School(21 + i), $"Invented High {i + 1}", AgencyKind.School, "9-12")),
            Make(Continuation, "Invented Continuation", AgencyKind.School, "10-12", dass: true),
            Make(Charter, "Invented Charter", AgencyKind.Charter, "K-8"),
        ];
    }

    /// <summary>The students of a school year: that of the book's results, or the year before.</summary>
    internal IEnumerable<StudentRecord> Students(SchoolYear year)
    {
        var total = StudentsPerGrade * (Grades.All.Count + YearsAfterGraduation);
        for (var number = 0; number < total; number++)
        {
            if (Student(number, year) is { } student)
            {
                yield return student;
            }
        }
    }

    private static CdsCode School(int number) => CdsCode.Of(CountyCode, DistrictCode, 9_900_000 + number);

    private StudentRecord? Student(int number, SchoolYear year)
    {
        var traits = new Traits(new Random(HashCodeOf(seed, number, 0)));
        var step = (number / StudentsPerGrade) - (book.Year.Results.StartYear - year.StartYear) + 1;
        if (step < (int)Grade.TransitionalKindergarten || step > (int)Grade.Twelfth + 1)
        {
            return null;
        }

        var random = new Random(HashCodeOf(seed, number, year.StartYear));
        var grade = step <= (int)Grade.Twelfth ? (Grade)step : (Grade?)null;
        var school = SchoolOf(number, grade ?? Grade.Twelfth, traits);
        var record = new StudentRecord { Id = StudentIdentifier.Parse($"99{number:D8}"), Demographics = traits.Demographics(year, grade ?? Grade.Twelfth, number) };
        var diploma = traits.Ability + (school == Continuation ? -0.9 : 0) > -1.35;
        if (grade is not { } g)
        {
            return diploma ? null : record with { Cohorts = [Outcome(CohortKind.FifthYear, year.StartYear, school, random.NextDouble() < 0.35 ? 100 : null)] };
        }

        var expected = 172 + random.Next(9);
        var absent = Math.Clamp((int)Math.Round(expected * traits.Absence * (0.7 + (0.6 * random.NextDouble()))), 0, expected);
        var moved = random.Next(100) < 4;
        var entry = moved ? new LocalDate(year.StartYear, 10, 20) : new LocalDate(year.StartYear, 8, 12);
        var suspended = random.NextDouble() < traits.Discipline * (g >= Grade.Sixth ? 1.6 : 0.4);
        return record with
        {
            Enrollment = [new() { School = school, Grade = g, Entry = entry, Status = EnrollmentStatus.Primary }],
            Attendance = [new() { School = school, Grade = g, Status = EnrollmentStatus.Primary, DaysExpected = Tenths.FromTenths(10 * expected), ExcusedAbsences = Tenths.FromTenths(10 * (absent / 2)), UnexcusedAbsences = Tenths.FromTenths(10 * (absent - (absent / 2))) }],
            Suspensions = suspended ? [new() { School = school, OutOfSchoolDays = Tenths.FromTenths(5 * random.Next(1, 8)) }] : [],
            Assessments = [.. _rules.Assessments.Select(a => Assessment(a, g, school, year, traits, random)).OfType<AssessmentResult>()],
            Elpac = traits.IsLearner ? [.. ElpacResults(number, g, school, year, traits)] : [],
            Cohorts = g == Grade.Twelfth ? [Outcome(CohortKind.FourYear, year.EndYear, school, diploma ? 100 : random.Next(5) == 0 ? 320 : null)] : [],
            CollegeCareer = g == Grade.Twelfth ? CollegeCareer(traits, random) : null,
        };
    }

    private static CdsCode SchoolOf(int number, Grade grade, Traits traits) =>
        grade is >= Grade.Kindergarten and <= Grade.Eighth && number % 20 == 7 ? Charter
        : grade <= Grade.Fifth ? School(1 + (number % 9))
        : grade <= Grade.Eighth ? School(11 + (number % 3))
        : grade >= Grade.Eleventh && traits.Ability < -0.8 && number % 3 == 0 ? Continuation
        : School(21 + (number % 2));

    private static CohortOutcome Outcome(CohortKind kind, int classOf, CdsCode school, int? completion) => new()
    {
        Kind = kind,
        ClassOf = classOf,
        School = school,
        CompletionCode = completion,
        CompletedOn = completion is null ? null : new LocalDate(kind == CohortKind.FifthYear ? classOf + 1 : classOf, 6, 6),
        DaysEnrolled = 175,
    };

    private static AssessmentResult? Assessment(AssessmentRules rules, Grade grade, CdsCode school, SchoolYear year, Traits traits, Random random)
    {
        // High schools of the district give the science test in grade 11.
        if (rules.Scales.FirstOrDefault(s => s.Grades.Contains(grade)) is not { } scale || (rules.Indicator == Indicator.Science && grade is Grade.Tenth or Grade.Twelfth))
        {
            return null;
        }

        var tested = random.Next(100) < (grade == Grade.Eleventh ? 93 : 98);
        var width = scale.Highest - scale.Lowest;
        var score = (int)Math.Round(scale.Level3 + (width * ((0.17 * traits.Ability) - (rules.Indicator == Indicator.Mathematics ? 0.09 : 0.04) + (0.04 * Traits.Normal(random)))));
        var test = traits.TakesAlternate ? AssessmentTest.Alternate : rules.Indicator == Indicator.Science ? AssessmentTest.Science : AssessmentTest.SmarterBalanced;
        var parts = !tested ? TestParts.None : test == AssessmentTest.SmarterBalanced ? TestParts.Adaptive | TestParts.PerformanceTask : TestParts.Administered;
        return new()
        {
            Subject = rules.Indicator,
            Test = test,
            School = school,
            Grade = grade,
            TestedOn = tested ? new LocalDate(year.EndYear, 4, 14) : null,
            ScaleScore = tested && test != AssessmentTest.Alternate ? Math.Clamp(score, scale.Lowest, scale.Highest) : null,
            Level = test == AssessmentTest.Alternate && tested ? 1 + random.Next(3) : null,
            Condition = tested ? ConditionCode.None : random.Next(2) == 0 ? ConditionCode.ParentExemption : ConditionCode.NotTested,
            Parts = parts,
        };
    }

    // The score of a year is drawn from the student and that year, so the two years' extracts agree.
    private IEnumerable<ElpacResult> ElpacResults(int number, Grade grade, CdsCode school, SchoolYear year, Traits traits)
    {
        for (var back = 0; back <= 1 && (int)grade - back >= (int)Grade.Kindergarten; back++)
        {
            var (then, at) = (new SchoolYear(year.StartYear - back), (Grade)((int)grade - back));
            var random = new Random(HashCodeOf(seed, number, 50_000 + then.StartYear));
            var scale = _rules.EnglishLearnerProgress.Scales.First(s => s.Grades.Contains(at));
            var middle = (scale.Level2HighHighest + scale.Level3LowHighest) / 2;
            yield return new()
            {
                Year = then,
                Test = ElpacTest.Summative,
                School = school,
                Grade = at,
                TestedOn = new LocalDate(then.EndYear, 2, 18),
                ScaleScore = Math.Clamp((int)(middle + (45 * traits.Ability) + (18 * Traits.Normal(random))), scale.Lowest, scale.Highest),
                Participated = true,
            };
        }
    }

    private static CollegeCareerRecord CollegeCareer(Traits traits, Random random)
    {
        int Level(double offset) => Math.Clamp((int)Math.Floor(2.6 + offset + traits.Ability), 1, 4);
        bool Chance(double share) => random.NextDouble() < share;
        return new()
        {
            EnglishLanguageArtsLevel = Level(0.2),
            MathematicsLevel = Level(-0.4),
            AgComplete = traits.Ability > 0 && Chance(0.8),
            CtePathwayComplete = Chance(0.25),
            AdvancedPlacementExams = traits.Ability > 0.8 ? random.Next(5) : 0,
            CollegeCreditSemesters = Chance(0.2) ? random.Next(1, 4) : 0,
            SealOfBiliteracy = traits.Ability > 0.5 && Chance(0.2),
        };
    }

    // Seeds must not be near each other, or the first draws of two generators are alike.
    private static int HashCodeOf(int a, int b, int c)
    {
        unchecked
        {
            var hash = (uint)a;
            foreach (var part in (ReadOnlySpan<int>)[b, c])
            {
                hash = (hash ^ (uint)part) * 0x9E3779B1;
                hash ^= hash >> 15;
                hash *= 0x85EBCA77;
                hash ^= hash >> 13;
            }

            return (int)hash;
        }
    }
}
