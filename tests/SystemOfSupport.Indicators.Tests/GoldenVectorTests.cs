using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>The published rows of the notes' section 14, each a test.</summary>
public sealed class GoldenVectorTests
{
    private static ParticipationRule Rule(int year, Indicator indicator) =>
        RuleBooks.For(year).Measurement!.Assessments.First(a => a.Indicator == indicator).Participation!;

    // Means in the inputs are published, so rounded: the status may differ by a tenth.
    private static void Assessment(Indicator indicator, int enrolled, int tested, int valid, string mean, int lowest, int rate, int denominator, string status)
    {
        var measured = AssessmentStatus.Of(valid, (long)Tenths.Parse(mean, null).Value * valid, new(enrolled, tested), Rule(2025, indicator));

        Assert.Equal(lowest, measured.LowestScoreRecords);
        Assert.Equal(rate, measured.Participation.WholePercent);
        Assert.Equal(denominator, measured.Denominator);
        Assert.InRange(measured.Mean!.Value.Round().Value - Tenths.Parse(status, null).Value, -1, 1);
    }

    [Fact]
    public void Vector_01_Ela_lowest_scores_2025() => Assessment(Indicator.EnglishLanguageArts, 37, 23, 16, "-108.8", 12, 62, 28, "-204.9");

    [Fact]
    public void Vector_02_Math_lowest_scores_2025() => Assessment(Indicator.Mathematics, 37, 22, 15, "-227.7", 13, 59, 28, "-283.5");

    [Fact]
    public void Vector_03_Ela_one_lowest_score() => Assessment(Indicator.EnglishLanguageArts, 16, 15, 15, "4.3", 1, 94, 16, "-16.8");

    [Fact]
    public void Vector_04_Science_of_the_state() => Assessment(Indicator.Science, 5882, 5536, 5530, "46.6", 23, 94, 5553, "46.4");

    [Fact]
    public void Vector_05_Science_shows_status_and_blanks_the_part_below_eleven()
    {
        // Six valid records with a mean of 27.6 give 8.7 over 19; their own status stays blank.
        var row = Rows(2025, Indicator.Science, TestDistrict.District, StudentGroup.AllStudents, Tally.Of(
            Indicator.Science,
            (TallyCount.Scored, 6),
            (TallyCount.PointTenths, 1653),
            (TallyCount.ParticipationEnrolled, 30),
            (TallyCount.ParticipationTested, 16)));

        Assert.Equal(13, row.LowestScoreRecords);
        Assert.Equal(19, row.Result.CurrentDenominator);
        Assert.Equal("8.7", row.Result.CurrentStatus.ToString());
        Assert.Null(row.StatusWithoutPenalty);
    }

    [Theory]
    [InlineData("13/80", "15/75", "-3.8")]
    public void Vector_06_Change_tie_chronic(string now, string before, string change) => Change(now, before, change);

    [Theory]
    [InlineData("0/21", "1/16", "-6.3")]
    public void Vector_07_Change_tie_suspension_down(string now, string before, string change) => Change(now, before, change);

    [Theory]
    [InlineData("4/20", "1/16", "13.8")]
    public void Vector_08_Change_tie_suspension_up(string now, string before, string change) => Change(now, before, change);

    [Fact]
    public void Vector_09_Unrounded_change_of_foster_youth_in_the_state()
    {
        var row = Chronic(2025, CdsCode.State, StudentGroup.FosterYouth, 7220, 23614, 7859, 25730);

        Expect(row, 2025, "30.6", "30.5", "0.0", StatusLevel.Level1, ChangeLevel.Level3, PerformanceLevel.Red, 230);
    }

    [Fact]
    public void Vector_10_Unrounded_change() => Change("18/331", "13/290", "1.0", "5.4", "4.5");

    [Fact]
    public void Vector_11_Small_population_chronic_collapses_the_change()
    {
        var row = Chronic(2024, TestDistrict.District, StudentGroup.AllStudents, 12, 68, 33, 67);

        Expect(row, 2024, "17.6", "49.3", "-31.6", StatusLevel.Level2, ChangeLevel.Level4, PerformanceLevel.Yellow, 190);
    }

    [Fact]
    public void Vector_12_Not_a_small_population()
    {
        var row = Chronic(2024, TestDistrict.District, StudentGroup.AllStudents, 61, 351, 109, 364);

        Expect(row, 2024, "17.4", "29.9", "-12.6", StatusLevel.Level2, ChangeLevel.Level5, PerformanceLevel.Yellow, 200);
    }

    [Fact]
    public void Vector_13_Small_population_graduation_keeps_the_published_level()
    {
        var row = Rows(
            2024,
            Indicator.Graduation,
            TestDistrict.District,
            StudentGroup.AllStudents,
            Tally.Of(Indicator.Graduation, (TallyCount.Cohort, 68), (TallyCount.Graduates, 23), (TallyCount.FifthYearGraduates, 1)),
            Tally.Of(Indicator.Graduation, (TallyCount.Cohort, 71), (TallyCount.Graduates, 15)));

        Expect(row, 2024, "34.8", "21.1", "13.7", StatusLevel.Level1, ChangeLevel.Level5, PerformanceLevel.Red, 240);
    }

    [Fact]
    public void Vector_14_Foster_youth_of_an_agency_need_fifteen_students()
    {
        var row = Rows(
            2025,
            Indicator.Suspension,
            TestDistrict.District,
            StudentGroup.FosterYouth,
            Tally.Of(Indicator.Suspension, (TallyCount.Enrolled, 20), (TallyCount.Suspended, 1)),
            Tally.Of(Indicator.Suspension, (TallyCount.Enrolled, 35), (TallyCount.Suspended, 7)));

        Assert.Equal("5.0 20.0 -15.0", $"{row.Result.CurrentStatus} {row.Result.PriorStatus} {row.Result.Change}");
        // The published row is of a high school district.
        var rating = Rater.For(2025).Rate(row.Result with { SuspensionType = SuspensionType.HighSchoolDistrict });
        Assert.Equal((PerformanceLevel.Green, 140), (rating.Level, rating.Box.Number));
    }

    [Fact]
    public void Vector_15_Long_term_English_learners_of_an_agency_need_fifteen_students()
    {
        var row = Rows(
            2025,
            Indicator.EnglishLearnerProgress,
            TestDistrict.District,
            StudentGroup.LongTermEnglishLearner,
            Tally.Of(Indicator.EnglishLearnerProgress, (TallyCount.Progressed, 10), (TallyCount.ProgressedAlternate, 1), (TallyCount.Declined, 10)),
            Tally.Of(Indicator.EnglishLearnerProgress, (TallyCount.MaintainedLevel4, 5), (TallyCount.MaintainedOther, 27)));

        Expect(row, 2025, "52.4", "15.6", "36.8", StatusLevel.Level3, ChangeLevel.Level5, PerformanceLevel.Green, 150);
    }

    [Fact]
    public void Vector_16_Chronic_absenteeism_of_the_state()
    {
        var row = Chronic(2025, CdsCode.State, StudentGroup.AllStudents, 681_580, 3_980_860, 744_493, 4_004_495);

        Expect(row, 2025, "17.1", "18.6", "-1.5", StatusLevel.Level2, ChangeLevel.Level4, PerformanceLevel.Yellow, 190);
    }

    [Fact]
    public void Vector_17_Graduation_of_the_state_in_2018()
    {
        var row = Rows(
            2018,
            Indicator.Graduation,
            CdsCode.State,
            StudentGroup.AfricanAmerican,
            Tally.Of(Indicator.Graduation, (TallyCount.Cohort, 34021), (TallyCount.Graduates, 24516)));

        Assert.Equal("72.1", row.Result.CurrentStatus.ToString());
        var result = row.Result with { PriorDenominator = 34021, Change = Tenths.Parse("-3.4", null) };
        Assert.Equal(PerformanceLevel.Orange, Rater.For(2018).Rate(result).Level);
    }

    [Fact]
    public void Vector_18_English_learner_progress_of_2017_caps_at_100()
    {
        var row = Rows(
            2017,
            Indicator.EnglishLearnerProgress,
            TestDistrict.Charter,
            StudentGroup.EnglishLearner,
            Tally.Of(Indicator.EnglishLearnerProgress, (TallyCount.CeldtTesters, 36), (TallyCount.CeldtAdvanced, 18), (TallyCount.CeldtMaintained, 11), (TallyCount.CeldtReclassified, 8), (TallyCount.CeldtLongTermBonus, 16)),
            Tally.Of(Indicator.EnglishLearnerProgress, (TallyCount.CeldtTesters, 25), (TallyCount.CeldtAdvanced, 8), (TallyCount.CeldtMaintained, 5), (TallyCount.CeldtReclassified, 30), (TallyCount.CeldtLongTermBonus, 6)));

        Assert.Equal((53, 44, 49, 55), (row.Result.CurrentNumerator, row.Result.CurrentDenominator, row.Result.PriorNumerator, row.Result.PriorDenominator));
        Assert.Equal("100.0 89.1 10.9", $"{row.Result.CurrentStatus} {row.Result.PriorStatus} {row.Result.Change}");
    }

    internal static MeasuredResult Rows(int year, Indicator indicator, CdsCode cds, StudentGroup group, Tally now, Tally? before = null)
    {
        var calculator = TestDistrict.Calculator(year);
        var key = new TallyKey(indicator, cds.IsState ? RecordType.State : cds.IsSchool ? RecordType.School : RecordType.District, cds, group);
        TallySet Set(SchoolYear y, Tally tally) => new(calculator.Tally([], y).Basis, [KeyValuePair.Create(key, tally)]);
        var results = calculator.Results(Set(calculator.Book.Year.Results, now), before is null ? null : Set(calculator.Book.Year.Results.Previous, before));
        return Assert.Single(results);
    }

    private static MeasuredResult Chronic(int year, CdsCode cds, StudentGroup group, int now, int of, int before, int ofBefore) => Rows(
        year,
        Indicator.ChronicAbsenteeism,
        cds,
        group,
        Tally.Of(Indicator.ChronicAbsenteeism, (TallyCount.Eligible, of), (TallyCount.ChronicallyAbsent, now)),
        Tally.Of(Indicator.ChronicAbsenteeism, (TallyCount.Eligible, ofBefore), (TallyCount.ChronicallyAbsent, before)));

    private static void Expect(MeasuredResult row, int year, string status, string prior, string change, StatusLevel level, ChangeLevel changeLevel, PerformanceLevel color, int box)
    {
        Assert.Equal($"{status} {prior} {change}", $"{row.Result.CurrentStatus} {row.Result.PriorStatus} {row.Result.Change}");
        var rating = Rater.For(year).Rate(row.Result);
        Assert.Equal((level, changeLevel, color, box), (rating.Status, rating.Change, rating.Level, rating.Box.Number));
    }

    private static void Change(string now, string before, string change, string? status = null, string? prior = null)
    {
        var (n, b) = (RateCounts.Parse(now, null), RateCounts.Parse(before, null));
        var row = Rows(
            2024,
            Indicator.Suspension,
            TestDistrict.District,
            StudentGroup.AllStudents,
            Tally.Of(Indicator.Suspension, (TallyCount.Enrolled, n.Denominator), (TallyCount.Suspended, n.Numerator)),
            Tally.Of(Indicator.Suspension, (TallyCount.Enrolled, b.Denominator), (TallyCount.Suspended, b.Numerator)));
        Assert.Equal(change, row.Result.Change.ToString());
        Assert.True(status is null || status == row.Result.CurrentStatus.ToString());
        Assert.True(prior is null || prior == row.Result.PriorStatus.ToString());
    }
}
