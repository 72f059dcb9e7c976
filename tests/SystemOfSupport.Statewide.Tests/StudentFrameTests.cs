using FsCheck.Xunit;
using SystemOfSupport.Indicators;
using SystemOfSupport.Indicators.Tests;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>Student records in columns give the tallies that the calculator gives, for every indicator and at every level.</summary>
public sealed class StudentFrameTests
{
    [Property(MaxTest = 25)]
    public void Tallies_equal_those_of_the_calculator(int seed, byte threads)
    {
        var first = 1 + (int)(unchecked((uint)seed) % 1_000_000);
        var students = Enumerable.Range(first, 150).Select(TestDistrict.Invented).ToList();
        var calculator = TestDistrict.Calculator(choose: c => seed % 2 == 0 ? c : c with { CumulativeGroups = CumulativeGroupRule.LastDayEnrolled, DisabilityExit = DisabilityExitRule.TwoYearsAfterExit });
        var expected = calculator.Tally(students, TestDistrict.Year2024);
        var frame = StudentFrame.Of(calculator, students, TestDistrict.Year2024);

        Assert.Equal(expected, frame.Tally(1 + (threads % 5)));
        Assert.Contains(expected.Keys, k => k.RecordType == RecordType.District && k.Indicator == Indicator.ChronicAbsenteeism);
    }

    [Fact]
    public void Five_indicators_stand_in_columns_at_three_levels()
    {
        var students = Enumerable.Range(1, 400).Select(TestDistrict.Invented).ToList();
        var frame = StudentFrame.Of(TestDistrict.Calculator(), students, TestDistrict.Year2024);

        Assert.Equal(15, frame.Columns.Count);
        Assert.All(frame.Columns, c => Assert.True(c.Count > 0));
    }

    [Fact]
    public void A_student_of_two_schools_is_one_row_of_the_district_and_of_the_state()
    {
        var student = TestDistrict.Student(1, StudentGroup.Asian) with
        {
            Enrollment = [TestDistrict.Spell(TestDistrict.Elementary, Grade.Fourth, exit: new(2023, 12, 1)), TestDistrict.Spell(TestDistrict.Middle, Grade.Fourth, new(2023, 12, 2))],
            Attendance = [TestDistrict.Attended(TestDistrict.Elementary, 60, 9), TestDistrict.Attended(TestDistrict.Middle, 110, 3)],
        };
        var frame = StudentFrame.Of(TestDistrict.Calculator(), [student], TestDistrict.Year2024);
        var tallies = frame.Tally();

        Assert.Equal(2, Columns(RecordType.School).Count);
        Assert.Equal(1, Columns(RecordType.District).Count);
        Assert.Equal(1, Columns(RecordType.State).Count);
        Assert.Equal(1, TestDistrict.Of(tallies, Indicator.ChronicAbsenteeism, TestDistrict.Elementary, StudentGroup.Asian)![TallyCount.ChronicallyAbsent]);
        Assert.Equal(0, TestDistrict.Of(tallies, Indicator.ChronicAbsenteeism, TestDistrict.District)![TallyCount.ChronicallyAbsent]);

        StudentColumns Columns(RecordType type) =>
            Assert.Single(frame.Columns, c => c.RecordType == type && c.Measures[0].Indicator == Indicator.ChronicAbsenteeism);
    }

    [Fact]
    public void Points_too_large_for_a_column_are_summed_all_the_same()
    {
        var calculator = TestDistrict.Calculator(choose: c => c with { AlternateScores = new Large() });
        var students = Enumerable.Range(1, 600).Select(TestDistrict.Invented).ToList();

        Assert.Equal(calculator.Tally(students, TestDistrict.Year2024), StudentFrame.Of(calculator, students, TestDistrict.Year2024).Tally(2));
    }

    [Fact]
    public void Nothing_of_a_student_is_printed()
    {
        var frame = StudentFrame.Of(TestDistrict.Calculator(), [TestDistrict.Invented(1)], TestDistrict.Year2024);
        Assert.DoesNotContain(TestDistrict.Id(1).ToString(), string.Join(' ', frame.Columns) + frame, StringComparison.Ordinal);
    }

    private sealed class Large : IAlternateScoreConverter
    {
        public string Name => "large";

        public Policy.Confidence Confidence => Policy.Confidence.Unknown;

        public Tenths? Points(AssessmentResult result) => Tenths.FromTenths(1_000_000);
    }
}
