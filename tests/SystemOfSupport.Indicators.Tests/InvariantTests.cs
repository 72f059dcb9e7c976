using FsCheck.Xunit;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using static SystemOfSupport.Indicators.Tests.TestDistrict;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>What must hold for any students.</summary>
public sealed class InvariantTests
{
    private static readonly StudentRecord[] Students = [.. Enumerable.Range(1, 600).Select(Invented)];

    [Property(MaxTest = 40)]
    public void Numerators_never_exceed_denominators_and_rates_lie_between_0_and_100(int seed)
    {
        foreach (var result in Results(seed).Select(r => r.Result))
        {
            Assert.True(result.CurrentNumerator is not { } now || (now >= 0 && now <= result.CurrentDenominator), $"{result.Indicator} {result.Group}");
            Assert.True(result.PriorNumerator is not { } before || (before >= 0 && before <= result.PriorDenominator), $"{result.Indicator} {result.Group}");
            if (result.Indicator.Unit() == MeasureUnit.Percent && result.CurrentStatus is { } status)
            {
                Assert.InRange(status.Value, 0, 1000);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Only_2017_English_learner_progress_may_exceed_its_denominator_and_then_it_is_capped(byte testers, byte progressed, byte reclassified, byte bonus)
    {
        var tally = Tally.Of(
            Indicator.EnglishLearnerProgress,
            (TallyCount.CeldtTesters, 11 + testers),
            (TallyCount.CeldtAdvanced, Math.Min(progressed, 11 + testers)),
            (TallyCount.CeldtReclassified, reclassified),
            (TallyCount.CeldtLongTermBonus, bonus));
        var row = GoldenVectorTests.Rows(2017, Indicator.EnglishLearnerProgress, District, StudentGroup.EnglishLearner, tally);

        Assert.InRange(row.Result.CurrentStatus!.Value.Value, 0, 1000);
        Assert.Equal(11 + testers + reclassified, row.Result.CurrentDenominator);
    }

    [Property(MaxTest = 40)]
    public void Rows_of_race_and_ethnicity_never_add_up_to_more_than_all_students(int seed)
    {
        var set = Calculator().Tally(Sample(seed, 0), Year2024);
        foreach (var all in set.Keys.Where(k => k.Group == StudentGroup.AllStudents))
        {
            foreach (var count in TallyShapes.Of(all.Indicator).Where(c => c != TallyCount.PointTenths))
            {
                Assert.InRange(StudentGroups.RaceOrEthnicity.Sum(g => set.Find(all with { Group = g })?[count] ?? 0), 0, set.Find(all)![count]);
            }
        }
    }

    // Worked out from the records alone: where a student was enrolled, and who answers for the student.
    [Property(MaxTest = 40)]
    public void A_student_counts_once_in_every_school_agency_and_the_state(int seed)
    {
        var students = Sample(seed, 0);
        var directory = Directory();
        var expected = new Dictionary<CdsCode, int>();
        foreach (var student in students)
        {
            var schools = student.Enrollment.Select(s => s.School).ToHashSet();
            var answers = student.Demographics.ResponsibleDistrict is { } responsible && student.Demographics.IsIn(StudentProgram.Disability, Year2024.FirstDay, Year2024.LastDay) ? responsible : (CdsCode?)null;
            var agencies = schools.Select(s => answers ?? (directory[s].Agency.Kind == AgencyKind.Charter ? null : s.District)).OfType<CdsCode>().ToHashSet();
            foreach (var cds in schools.Where(s => !directory[s].IsNonpublicSchool).Concat(agencies).Append(CdsCode.State))
            {
                expected[cds] = expected.GetValueOrDefault(cds) + 1;
            }
        }

        var set = Calculator().Tally(students, Year2024);

        var found = set.Keys.Where(k => k is { Indicator: Indicator.Suspension, Group: StudentGroup.AllStudents }).ToDictionary(k => k.Cds, k => (int)set.Find(k)![TallyCount.Enrolled]);
        Assert.Equal(expected.OrderBy(e => e.Key), found.OrderBy(f => f.Key));
        Assert.All(set.Keys.Where(k => k.RecordType == RecordType.State), k => Assert.All(
            TallyShapes.Of(k.Indicator).Where(c => c != TallyCount.PointTenths),
            c => Assert.InRange(set.Find(k)![c], 0, students.Count)));
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void One_more_passing_score_never_lowers_a_status(int year)
    {
        var random = new Random(year);
        foreach (var rules in RuleBooks.For(year).Measurement!.Assessments)
        {
            for (var i = 0; i < 3000; i++)
            {
                var tested = random.Next(1, 200);
                var scored = random.Next(1, tested + 1);
                var enrolled = tested + random.Next(60);
                var sum = random.Next(-3000, 1000) * (long)scored;
                var passing = Math.Max(0, (int)Math.Ceiling((decimal)sum / scored)) + random.Next(500);
                var before = AssessmentStatus.Of(scored, sum, new(enrolled, tested), rules.Participation);
                var joined = AssessmentStatus.Of(scored + 1, sum + passing, new(enrolled + 1, tested + 1), rules.Participation);
                Assert.True(joined.Mean!.Value.Round() >= before.Mean!.Value.Round(), $"{rules.Indicator}: {scored} scored, {tested} of {enrolled} tested");
                if (enrolled > tested)
                {
                    var cameAfterAll = AssessmentStatus.Of(scored + 1, sum + passing, new(enrolled, tested + 1), rules.Participation);
                    Assert.True(cameAfterAll.Mean!.Value.Round() >= before.Mean!.Value.Round());
                }
            }
        }
    }

    [Property(MaxTest = 100)]
    public void One_more_success_never_lowers_a_rate_and_one_more_failure_never_raises_it(byte successes, byte failures)
    {
        var (s, f) = ((int)successes, failures + 11);
        Better(Indicator.Graduation, (c, g) => [(TallyCount.Cohort, c + g), (TallyCount.Graduates, g)]);
        Better(Indicator.CollegeCareer, (c, g) => [(TallyCount.NotPrepared, c), (TallyCount.Prepared, g)]);
        Better(Indicator.EnglishLearnerProgress, (c, g) => [(TallyCount.Declined, c), (TallyCount.Progressed, g)]);

        // The lower the better: more students who are not absent, or not suspended, never raise the rate.
        Better(Indicator.ChronicAbsenteeism, (c, g) => [(TallyCount.Eligible, c + g), (TallyCount.ChronicallyAbsent, c)], lowerIsBetter: true);
        Better(Indicator.Suspension, (c, g) => [(TallyCount.Enrolled, c + g), (TallyCount.Suspended, c)], lowerIsBetter: true);

        void Better(Indicator indicator, Func<int, int, (TallyCount, long)[]> parts, bool lowerIsBetter = false)
        {
            var group = indicator == Indicator.EnglishLearnerProgress ? StudentGroup.EnglishLearner : StudentGroup.AllStudents;
            int Status(int failed, int succeeded) => GoldenVectorTests.Rows(2024, indicator, District, group, Tally.Of(indicator, parts(failed, succeeded))).Result.CurrentStatus!.Value.Value;
            var sign = lowerIsBetter ? -1 : 1;
            Assert.True(sign * Status(f, s + 1) >= sign * Status(f, s), $"{indicator}: one more success");
            Assert.True(sign * Status(f + 1, s) <= sign * Status(f, s), $"{indicator}: one more failure");
        }
    }

    [Property(MaxTest = 60)]
    public void Another_absent_day_never_lowers_chronic_absenteeism_at_any_level_by_any_choice(int seed, bool whole)
    {
        var calculator = Calculator(choose: c => c with { PartDayAbsences = whole ? PartDayAbsenceRule.WholeDaysOnly : PartDayAbsenceRule.AsReported });
        var students = Sample(seed, 0);
        var more = students.Select((s, i) => i % 3 == 0 && s.Attendance.Count > 0
            ? s with { Attendance = [s.Attendance[0] with { UnexcusedAbsences = Tenths.FromTenths(s.Attendance[0].UnexcusedAbsences.Value + 10) }, .. s.Attendance.Skip(1)] }
            : s).ToList();
        var (before, after) = (calculator.Tally(students, Year2024), calculator.Tally(more, Year2024));

        foreach (var key in before.Keys.Where(k => k.Indicator == Indicator.ChronicAbsenteeism))
        {
            Assert.True(after.Find(key)![TallyCount.ChronicallyAbsent] >= before.Find(key)![TallyCount.ChronicallyAbsent]);
            Assert.Equal(before.Find(key)![TallyCount.Eligible], after.Find(key)![TallyCount.Eligible]);
        }
    }

    [Property(MaxTest = 40)]
    public void Nothing_of_fewer_than_eleven_students_is_shown(int seed)
    {
        foreach (var measured in Results(seed))
        {
            var result = measured.Result;
            var scored = result.CurrentDenominator - (measured.LowestScoreRecords ?? 0);
            Assert.True(result.CurrentDenominator >= 11 || (result.CurrentNumerator ?? result.CurrentStatus?.Value ?? result.Change?.Value) is null);
            Assert.True(result.PriorDenominator >= 11 || (result.PriorNumerator ?? result.PriorStatus?.Value ?? result.Change?.Value) is null);
            Assert.True(scored >= 11 || measured.StatusWithoutPenalty is null);
            Assert.True(result.CurrentDenominator >= 11 || measured.Parts is null);
        }
    }

    private static List<StudentRecord> Sample(int seed, int skip)
    {
        var random = new Random(seed);
        var share = random.Next(2, 9);
        return [.. Students.Skip(skip).Where(_ => random.Next(share) == 0)];
    }

    private static IReadOnlyList<MeasuredResult> Results(int seed)
    {
        var calculator = Calculator();
        return calculator.Results(calculator.Tally(Sample(seed, 0), Year2024), calculator.Tally(Sample(unchecked(seed + 1), 0), Year2024.Previous));
    }
}
