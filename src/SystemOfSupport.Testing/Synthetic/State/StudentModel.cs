using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Draws the students of one school and one school year around the school's character, the same ones whenever and in whatever order it is asked.</summary>
/// <remarks>
/// Shares and means lie near those of the public statistics of 2022 to 2025: distance from standard around -15 and -50 points, chronic absenteeism falling from 28
/// to 18 percent, suspension 3 percent, graduation 86 percent, prepared 44 percent, English learner progress 47 percent.
/// </remarks>
internal sealed class StudentModel(int seed)
{
    private const int LastYearOfModel = 2024;
    private static readonly AssessmentScale[][] Scales = [.. new[] { Indicator.EnglishLanguageArts, Indicator.Mathematics, Indicator.Science }.Select(ScalesOf)];

    // Points above or below others, and added chances of ten thousand, by the order of StudentSketch.Races.
    private static readonly int[] RacePoints = [-14, 22, 62, -42, 12, 48, -30, -24, 0];
    private static readonly int[] RaceAbsence = [220, -350, -1050, 900, -100, -800, 900, 1100, 0];
    private static readonly int[] RaceSuspension = [20, -20, -190, 420, 20, -150, 280, 120, 0];

    /// <summary>Fills a list with the students of a school.</summary>
    internal void Draw(StateAgency agency, int place, SchoolYear year, List<StudentSketch> students)
    {
        students.Clear();
        var school = agency.Schools[place];
        var climate = Climate.Of(seed, agency, school, year);
        var random = StateRandom.Of(seed, StateStream.Students, school.Index, year.StartYear);
        // Enrollment moves a little from year to year; a school keeps at least one student.
        var enrolled = Math.Max(1, (int)((long)school.Enrollment * (1000 + random.Normal(25)) / 1000));
        var seniors = 0;
        for (var i = 0; i < enrolled; i++)
        {
            var student = Enrolled(agency, place, climate, ref random);
            student.Number = i;
            seniors += student.Grade == Grade.Twelfth ? 1 : 0;
            students.Add(student);
        }

        // Those who left without a diploma, and the fifth-year students of the class before.
        var gone = seniors * (school.IsAlternative ? 22 : 5) / 100;
        var fifth = seniors * (school.IsAlternative ? 14 : 4) / 100;
        for (var i = 0; i < gone + fifth; i++)
        {
            var student = CohortOnly(place, school, isFifthYear: i >= gone, ref random);
            student.Number = enrolled + i;
            students.Add(student);
        }
    }

    private static StudentSketch Enrolled(StateAgency agency, int place, in Climate climate, ref StateRandom random)
    {
        var school = agency.Schools[place];
        var student = Person(school, place, ref random);
        Move(agency, ref student, ref random);
        if (school.IsCharter && student.Has(SketchFacts.Disability) && random.Chance(300))
        {
            student.Facts |= SketchFacts.ServedForDistrict;
        }

        var race = Array.IndexOf(StudentSketch.Races, student.Race);
        Attend(ref student, school, climate, RaceAbsence[race], RaceSuspension[race], ref random);
        if (student.Mobility is Mobility.Stable or Mobility.LateEntry or Mobility.MovesInSeptember or Mobility.MovesInWinter)
        {
            Test(ref student, climate, RacePoints[race], ref random);
            Learn(ref student, climate, ref random);
            if (student.Grade == Grade.Twelfth)
            {
                Finish(ref student, school, climate, ref random);
            }
        }

        return student;
    }

    private static StudentSketch Person(StateSchool school, int place, ref StateRandom random)
    {
        var race = random.Below(1 << 16);
        var position = 0;
        while (position < school.RaceLimits.Length - 1 && race >= school.RaceLimits[position])
        {
            position++;
        }

        var student = new StudentSketch
        {
            School = place,
            FirstSchool = -1,
            Grade = (Grade)random.Between((int)school.Span.Lowest, (int)school.Span.Highest),
            Race = StudentSketch.Races[position],
        };
        // Who is poor, homeless, in foster care or has a disability does not depend on the others, but for meals.
        student.Facts |= random.Chance(school.MealShare) ? SketchFacts.Meals : SketchFacts.None;
        student.Facts |= random.Chance(school.IsAlternative ? 250 : 50) ? SketchFacts.Foster : SketchFacts.None;
        student.Facts |= random.Chance(school.MealShare / 14) ? SketchFacts.Homeless : SketchFacts.None;
        student.Facts |= random.Chance(school.Span.Title.StartsWith("Special", StringComparison.Ordinal) ? 9900 : 1350) ? SketchFacts.Disability : SketchFacts.None;
        if (student.Has(SketchFacts.Disability))
        {
            student.Facts |= random.Below(100) switch { < 4 => SketchFacts.DisabilityEnded, < 12 => SketchFacts.Alternate, _ => SketchFacts.None };
        }

        Language(ref student, school, ref random);
        return student;
    }

    private static void Language(ref StudentSketch student, StateSchool school, ref StateRandom random)
    {
        var share = student.Race switch
        {
            StudentGroup.Hispanic => 4 * school.LearnerShare,
            StudentGroup.Asian => 3 * school.LearnerShare,
            StudentGroup.Filipino or StudentGroup.PacificIslander or StudentGroup.White => school.LearnerShare,
            _ => school.LearnerShare / 3,
        };
        if (!random.Chance(Math.Min(share, 8500)))
        {
            student.Learner = random.Chance(400) ? LearnerStatus.InitiallyFluent : LearnerStatus.EnglishOnly;
            return;
        }

        // Most were classified in kindergarten; a few came later. The longer ago, the more are reclassified.
        var grade = Math.Max(0, (int)student.Grade - (int)Grade.Kindergarten);
        var years = random.Chance(8000) ? grade : random.Below(grade + 1);
        student.LearnerYears = (byte)years;
        if (random.Chance(Math.Min(years * 750, 7200)))
        {
            student.Learner = random.Chance(200) ? LearnerStatus.ReclassifiedAfterTesting : LearnerStatus.Reclassified;
            student.ReclassifiedYears = (byte)(student.Learner == LearnerStatus.Reclassified ? random.Below(Math.Min(years, 9) + 1) : 0);
            return;
        }

        student.Learner = LearnerStatus.Current;
        student.Facts |= years == 0 && student.Grade > Grade.Kindergarten ? SketchFacts.Newcomer : SketchFacts.None;
    }

    private static void Move(StateAgency agency, ref StudentSketch student, ref StateRandom random)
    {
        student.Mobility = random.Below(1000) switch
        {
            < 22 => Mobility.LateEntry,
            < 30 => Mobility.LeavesInSeptember,
            < 36 => Mobility.LeavesInOctober,
            < 46 => Mobility.MovesInSeptember,
            < 58 => Mobility.MovesInWinter,
            < 61 => Mobility.MovesAndLeaves,
            _ => Mobility.Stable,
        };
        if (student.Mobility is Mobility.MovesInSeptember or Mobility.MovesInWinter or Mobility.MovesAndLeaves)
        {
            var origin = agency.Schools[student.School].Origin;
            if (origin >= 0 && agency.Schools[origin].Span.Serves(student.Grade))
            {
                student.FirstSchool = origin;
            }
            else
            {
                student.Mobility = Mobility.LateEntry;
            }
        }
    }

    private static void Attend(ref StudentSketch student, StateSchool school, in Climate climate, int raceAbsence, int raceSuspension, ref StateRandom random)
    {
        student.Facts |= random.Chance(30) ? SketchFacts.ExemptAttendance : SketchFacts.None;
        var (first, last) = StateCalendar.DaysExpected(student.Mobility);
        var hardship = student.Has(SketchFacts.Foster | SketchFacts.Homeless);
        var absence = climate.Absence + raceAbsence + (student.Has(SketchFacts.Meals) ? 420 : -380) + (student.Has(SketchFacts.Disability) ? 650 : 0)
            + (hardship ? 1100 : 0) + (student.Grade <= Grade.Kindergarten ? 900 : 0);
        absence = Math.Clamp(absence, 150, 9000);
        student.LastAbsence = Absence(10 * last, absence, ref random);
        student.FirstAbsence = first == 0 ? (short)0 : Absence(10 * first, absence, ref random);

        var grades = school.Span.Suspension switch { SuspensionType.ElementarySchool => 70, SuspensionType.MiddleSchool => 520, SuspensionType.HighSchool => 420, _ => 260 };
        var suspension = (grades * climate.Suspension / 100) + ((raceSuspension + (student.Has(SketchFacts.Disability) ? 240 : 0) + (hardship ? 420 : 0)) * grades / 400);
        student.LastSuspension = Suspension(Math.Clamp(suspension, 3, 6000), ref random);
        student.FirstSuspension = first == 0 ? (short)0 : Suspension(Math.Clamp(2 * suspension, 3, 6000), ref random);
        if (student.HasTwoSchools && random.Chance(150))
        {
            // Half a day in each: a full day only where both schools count.
            (student.FirstSuspension, student.LastSuspension) = (5, 5);
        }
    }

    private static short Absence(int expectedTenths, int chance, ref StateRandom random)
    {
        // A few are absent all the time; the chronically absent lie mostly just above a tenth of the days.
        var perThousand = !random.Chance(chance) ? random.Below(100) : random.Chance(150) ? random.Between(400, 1000) : 100 + (random.Below(18) * random.Below(18));
        return (short)(expectedTenths * perThousand / 1000);
    }

    private static short Suspension(int chance, ref StateRandom random) =>
        (short)(!random.Chance(chance) ? 0 : random.Below(10) switch { 0 => 5, 1 => 9, < 6 => 10, < 8 => 20, 8 => 30, _ => 50 });

    private static void Test(ref StudentSketch student, in Climate climate, int racePoints, ref StateRandom random)
    {
        var isAcademic = student.Grade is >= Grade.Third and <= Grade.Eighth or Grade.Eleventh;
        if (!isAcademic)
        {
            return;
        }

        var needs = racePoints + (student.Has(SketchFacts.Meals) ? -22 : 18) + (student.IsDisabledAtTesting ? -72 : 0) + (student.Has(SketchFacts.Foster | SketchFacts.Homeless) ? -26 : 0)
            + (student.IsCurrentLearner ? -58 : student.Learner == LearnerStatus.Reclassified ? 14 : 0);
        var able = needs + random.Normal(62);
        var alternate = student.Has(SketchFacts.Alternate);
        student.EnglishLanguageArts = Took(climate.Untested, isHighSchoolScience: false, ref random);
        student.Mathematics = Took(climate.Untested, isHighSchoolScience: false, ref random);
        student.EnglishLanguageArtsScore = Score(0, student.Grade, able + climate.EnglishLanguageArts + random.Normal(46), alternate, ref random);
        student.MathematicsScore = Score(1, student.Grade, able + climate.Mathematics + random.Normal(50), alternate, ref random);
        if (student.Grade is Grade.Fifth or Grade.Eighth or Grade.Eleventh)
        {
            student.Science = Took(climate.Untested + 80, student.Grade == Grade.Eleventh, ref random);
            student.ScienceScore = Score(2, student.Grade, ((able + climate.Science) / 5) + random.Normal(11), alternate, ref random);
        }
    }

    // A high school tells of every student whether tested in science.
    private static TestState Took(int untested, bool isHighSchoolScience, ref StateRandom random) =>
        !random.Chance(untested) ? TestState.Tested : random.Below(10) switch
        {
            < 2 => TestState.Partly,
            < 5 => TestState.Exempted,
            < 7 => TestState.NotTested,
            7 => TestState.Medical,
            _ => isHighSchoolScience ? TestState.NotTested : TestState.NoRecord,
        };

    private static short Score(int subject, Grade grade, int distance, bool alternate, ref StateRandom random)
    {
        if (alternate)
        {
            return (short)random.Between(1, 3);
        }

        var scales = Scales[subject];
        var scale = scales[0];
        foreach (var other in scales)
        {
            scale = other.Grades.Contains(grade) ? other : scale;
        }

        return (short)Math.Clamp(scale.Level3 + distance, scale.Lowest, scale.Highest);
    }

    private static void Learn(ref StudentSketch student, in Climate climate, ref StateRandom random)
    {
        if (!(student.IsCurrentLearner || (student.Learner == LearnerStatus.Reclassified && student.ReclassifiedYears == 0)) || student.Grade < Grade.Kindergarten)
        {
            return;
        }

        if (random.Chance(climate.Untested))
        {
            student.Elpac = new(ElpacState.Untested, 0, 0);
            return;
        }

        var isAlternate = student.Has(SketchFacts.Alternate);
        var now = (byte)(isAlternate ? random.Below(99) : random.Between(1, 6));
        if (student.Grade == Grade.Kindergarten || student.Has(SketchFacts.Newcomer))
        {
            student.Elpac = new(ElpacState.FirstYear, 0, now);
        }
        else if (isAlternate)
        {
            var before = (byte)Math.Clamp(now + random.Normal(20), 0, 98);
            student.Elpac = new(random.Chance(300) ? ElpacState.Switched : ElpacState.Alternate, before, now);
        }
        else
        {
            // Up with the chance of the school, else the same or down; level 4 is kept often.
            var before = random.Between(1, 6);
            var after = random.Chance(climate.Progress) ? before + 1 : random.Chance(6000) ? before : before - 1;
            student.Elpac = new(ElpacState.Summative, (byte)before, (byte)Math.Clamp(after, 1, 6));
        }
    }

    private static void Finish(ref StudentSketch student, StateSchool school, in Climate climate, ref StateRandom random)
    {
        student.Facts |= random.Chance(250) ? SketchFacts.HomelessEarlier : SketchFacts.None;
        var needs = (student.IsDisabledAtTesting ? -900 : 0) + (student.Has(SketchFacts.Foster | SketchFacts.Homeless) ? -1300 : 0) + (student.IsCurrentLearner ? -700 : 0) + (student.Has(SketchFacts.Meals) ? -150 : 250);
        student.Cohort = random.Chance(Math.Clamp(climate.Graduation + needs, 400, 9980)) ? CohortState.Graduate : random.Below(10) switch
        {
            0 => CohortState.Equivalency,
            1 => CohortState.LateDiploma,
            2 => CohortState.Removed,
            _ => CohortState.NoDiploma,
        };
        student.Career = Career(climate.Career + (needs / 30) - (school.IsAlternative ? 60 : 0), ref random);
    }

    private static byte Career(int level, ref StateRandom random) =>
        (byte)Math.Clamp(9 + (((level + random.Normal(130)) * 6) / 130), 0, CareerProfiles.All.Length - 1);

    private static StudentSketch CohortOnly(int place, StateSchool school, bool isFifthYear, ref StateRandom random)
    {
        var student = Person(school, place, ref random);
        student.Grade = Grade.Twelfth;
        student.Mobility = Mobility.CohortOnly;
        student.Facts &= ~(SketchFacts.Newcomer | SketchFacts.ServedForDistrict);
        student.Cohort = !isFifthYear ? random.Chance(2000) ? CohortState.Removed : CohortState.NoDiploma
            : random.Chance(4500) ? CohortState.FifthYearGraduate : CohortState.FifthYearNoDiploma;
        student.Career = Career(-60, ref random);
        return student;
    }

    private static AssessmentScale[] ScalesOf(Indicator indicator) =>
        [.. RuleBooks.For(LastYearOfModel).Measurement!.Assessments.First(a => a.Indicator == indicator).Scales];
}
