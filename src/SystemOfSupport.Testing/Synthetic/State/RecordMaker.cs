using System.Globalization;
using NodaTime;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Makes the full record of a student from the student's facts: dates, spells, scores, as a student information system would hold them.</summary>
internal sealed class RecordMaker(StateAgency agency, SchoolYear year)
{
    private const long IdentifiersPerSchool = 10_000;
    private const long FirstIdentifier = 1_000_000_000;
    private const int RegularDiploma = 100;
    private const int Equivalency = 320;

    internal StudentRecord Make(in StudentSketch student)
    {
        var (last, first) = (agency.Schools[student.School], student.HasTwoSchools ? agency.Schools[student.FirstSchool] : null);
        var isEnrolled = student.Mobility != Mobility.CohortOnly;
        List<EnrollmentSpell> spells = [];
        List<AttendanceRecord> attendance = [];
        List<SuspensionEvent> suspensions = [];
        if (isEnrolled)
        {
            var (firstDays, lastDays) = StateCalendar.DaysExpected(student.Mobility);
            if (first is not null)
            {
                Add(student, first, firstDays, student.FirstAbsence, student.FirstSuspension, isFirst: true, spells, attendance, suspensions);
            }

            Add(student, last, lastDays, student.LastAbsence, student.LastSuspension, isFirst: false, spells, attendance, suspensions);
        }

        return new()
        {
            Id = StudentIdentifier.Parse((FirstIdentifier + (last.Index * IdentifiersPerSchool) + student.Number).ToString("D10", CultureInfo.InvariantCulture)),
            Demographics = Demographics(student),
            Enrollment = spells,
            Attendance = attendance,
            Suspensions = suspensions,
            Assessments = [.. Assessments(student, last.Cds)],
            Elpac = Elpac(student, last.Cds),
            Cohorts = student.Cohort == CohortState.None ? [] : [Outcome(student.Cohort, last.Cds)],
            CollegeCareer = student.Cohort == CohortState.None ? null : CareerProfiles.All[student.Career],
        };
    }

    private void Add(in StudentSketch student, StateSchool school, int days, int absence, int suspension, bool isFirst, List<EnrollmentSpell> spells, List<AttendanceRecord> attendance, List<SuspensionEvent> suspensions)
    {
        var (entry, exit) = StateCalendar.Spell(year, student.Mobility, isFirst);
        spells.Add(new() { School = school.Cds, Grade = student.Grade, Entry = entry, Exit = exit, Status = EnrollmentStatus.Primary });
        attendance.Add(new()
        {
            School = school.Cds,
            Grade = student.Grade,
            Status = EnrollmentStatus.Primary,
            DaysExpected = Tenths.FromTenths(10 * days),
            ExcusedAbsences = Tenths.FromTenths(absence / 2),
            UnexcusedAbsences = Tenths.FromTenths(absence - (absence / 2)),
            IsExempt = student.Has(SketchFacts.ExemptAttendance),
        });
        if (suspension > 0)
        {
            // A long suspension is two events, a short one is in school.
            var inSchool = suspension <= 10 ? suspension : 10;
            suspensions.Add(new() { School = school.Cds, InSchoolDays = Tenths.FromTenths(inSchool) });
            if (suspension > inSchool)
            {
                suspensions.Add(new() { School = school.Cds, OutOfSchoolDays = Tenths.FromTenths(suspension - inSchool) });
            }
        }
    }

    private StudentDemographics Demographics(in StudentSketch student)
    {
        var programs = new List<ProgramSpan>();
        Span(student, SketchFacts.Meals, StudentProgram.MealProgram, new(year.StartYear, 8, 1), null);
        Span(student, SketchFacts.Foster, StudentProgram.FosterYouth, new(year.StartYear, 9, 15), null);
        Span(student, SketchFacts.Homeless, StudentProgram.Homeless, new(year.StartYear, 12, 1), null);
        Span(student, SketchFacts.HomelessEarlier, StudentProgram.Homeless, new(year.StartYear - 2, 9, 1), new(year.StartYear - 1, 6, 1));
        Span(student, SketchFacts.Disability, StudentProgram.Disability, new(year.StartYear - 1, 9, 1), student.Has(SketchFacts.DisabilityEnded) ? new(year.StartYear, 11, 30) : null);
        var isLearner = student.Learner is not (LearnerStatus.EnglishOnly or LearnerStatus.InitiallyFluent);
        return new()
        {
            Race = student.Race,
            EnglishLanguageStatus = student.Learner switch
            {
                LearnerStatus.EnglishOnly => EnglishLanguageStatus.EnglishOnly,
                LearnerStatus.InitiallyFluent => EnglishLanguageStatus.InitiallyFluent,
                LearnerStatus.Current => EnglishLanguageStatus.EnglishLearner,
                _ => EnglishLanguageStatus.Reclassified,
            },
            EnglishLearnerSince = isLearner ? new LocalDate(year.StartYear - student.LearnerYears, 9, 1) : null,
            ReclassifiedOn = student.Learner switch
            {
                LearnerStatus.ReclassifiedAfterTesting => new(year.EndYear, 6, 1),
                LearnerStatus.Reclassified => StateCalendar.Reclassification(year, student.ReclassifiedYears),
                _ => null,
            },
            FirstUnitedStatesSchool = student.Has(SketchFacts.Newcomer) ? new(year.StartYear, 9, 1) : null,
            ResponsibleDistrict = student.Has(SketchFacts.ServedForDistrict) ? agency.Cds : null,
            Programs = programs,
        };

        void Span(in StudentSketch student, SketchFacts fact, StudentProgram program, LocalDate start, LocalDate? end)
        {
            if (student.Has(fact))
            {
                programs.Add(new() { Program = program, Start = start, End = end });
            }
        }
    }

    private List<AssessmentResult> Assessments(in StudentSketch student, CdsCode school)
    {
        var results = new List<AssessmentResult>(3);
        Test(student, Indicator.EnglishLanguageArts, student.EnglishLanguageArts, student.EnglishLanguageArtsScore);
        Test(student, Indicator.Mathematics, student.Mathematics, student.MathematicsScore);
        Test(student, Indicator.Science, student.Science, student.ScienceScore);
        return results;

        void Test(in StudentSketch student, Indicator subject, TestState state, int score)
        {
            if (state is TestState.NotDue or TestState.NoRecord)
            {
                return;
            }

            var isAlternate = student.Has(SketchFacts.Alternate);
            var isSmarterBalanced = !isAlternate && subject != Indicator.Science;
            var isTested = state == TestState.Tested;
            results.Add(new()
            {
                Subject = subject,
                Test = isAlternate ? AssessmentTest.Alternate : isSmarterBalanced ? AssessmentTest.SmarterBalanced : AssessmentTest.Science,
                School = school,
                Grade = student.Grade,
                TestedOn = isTested ? StateCalendar.Window(year).First.PlusDays(student.Number % 30) : null,
                ScaleScore = isTested && !isAlternate ? score : null,
                Level = isTested && isAlternate ? score : null,
                Condition = state switch
                {
                    TestState.Exempted => ConditionCode.ParentExemption,
                    TestState.NotTested => ConditionCode.NotTested,
                    TestState.Medical => ConditionCode.MedicalEmergency,
                    _ => ConditionCode.None,
                },
                Parts = isTested
                    ? isSmarterBalanced ? TestParts.Adaptive | TestParts.PerformanceTask : TestParts.Administered
                    : state == TestState.Partly && isSmarterBalanced ? TestParts.Adaptive : TestParts.None,
            });
        }
    }

    private List<ElpacResult> Elpac(in StudentSketch student, CdsCode school)
    {
        var (state, before, now) = student.Elpac;
        if (state == ElpacState.None)
        {
            return [];
        }

        var isAlternate = student.Has(SketchFacts.Alternate);
        var gradeBefore = student.Grade == Grade.Kindergarten ? student.Grade : student.Grade - 1;
        var results = new List<ElpacResult>(2)
        {
            Result(year, isAlternate, student.Grade, state == ElpacState.Untested ? null : Score(isAlternate, student.Grade, now)),
        };
        if (state is ElpacState.Summative or ElpacState.Alternate or ElpacState.Switched)
        {
            var wasAlternate = state == ElpacState.Alternate;
            // One who switched has any summative score of the year before.
            var score = state == ElpacState.Switched ? ElpacScores.Summative(gradeBefore, 1) : Score(wasAlternate, gradeBefore, before);
            results.Add(Result(year.Previous, wasAlternate, gradeBefore, score));
        }

        return results;

        ElpacResult Result(SchoolYear when, bool alternate, Grade grade, int? score) => new()
        {
            Year = when,
            Test = alternate ? ElpacTest.Alternate : ElpacTest.Summative,
            School = school,
            Grade = grade,
            TestedOn = StateCalendar.Elpac(when),
            ScaleScore = score,
            Participated = score is not null,
        };

        static int Score(bool alternate, Grade grade, int value) => alternate ? ElpacScores.Alternate(grade, value) : ElpacScores.Summative(grade, value);
    }

    private CohortOutcome Outcome(CohortState state, CdsCode school)
    {
        var isFifthYear = state is CohortState.FifthYearGraduate or CohortState.FifthYearNoDiploma;
        var hasDiploma = state is CohortState.Graduate or CohortState.FifthYearGraduate or CohortState.LateDiploma;
        return new()
        {
            Kind = isFifthYear ? CohortKind.FifthYear : CohortKind.FourYear,
            ClassOf = isFifthYear ? year.EndYear - 1 : year.EndYear,
            School = school,
            CompletionCode = hasDiploma ? RegularDiploma : state == CohortState.Equivalency ? Equivalency : null,
            CompletedOn = state == CohortState.LateDiploma ? new(year.EndYear, 8, 25) : hasDiploma ? new(year.EndYear, 6, 7) : null,
            Removal = state == CohortState.Removed ? CohortRemoval.Emigrated : CohortRemoval.None,
            DaysEnrolled = isFifthYear ? 0 : 180,
        };
    }
}
