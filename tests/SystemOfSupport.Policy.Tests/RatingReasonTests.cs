using System.Text.Json;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

public sealed class RatingReasonTests
{
    private static readonly Dictionary<string, (RatingReason Reason, IndicatorResult Row)> Examples = new()
    {
        ["a row with everything"] = (RatingReason.Colored, Row(2024, Indicator.Graduation).With("85.0", "0.0")),
        ["2022 had no colours"] = (RatingReason.StatusOnly, Row(2022, Indicator.Graduation).With("85.0")),
        ["college/career of 2023 had none"] = (RatingReason.StatusOnly, Row(2023, Indicator.CollegeCareer).With("5.0")),
        ["chronic absenteeism of 2017 was not reported"] = (RatingReason.IndicatorNotReported, Row(2017, Indicator.ChronicAbsenteeism).With("5.0", "0.0")),
        ["college/career of 2022 was not reported"] = (RatingReason.IndicatorNotReported, Row(2022, Indicator.CollegeCareer).With("5.0")),
        ["English learner progress of 2018 was for information"] = (RatingReason.InformationOnly, Row(2018, Indicator.EnglishLearnerProgress).With("50.0")),
        ["science of 2024 was for information"] = (RatingReason.InformationOnly, Row(2024, Indicator.Science).With("50.0")),
        ["grade 11 of 2017 was for information"] = (RatingReason.InformationOnly, Row(2017, Indicator.Mathematics).With("5.0", "5.0") with { Flags = ResultFlags.InformationOnly }),
        ["English-only students are shown and not rated"] = (RatingReason.GroupNotRated, Row(2024, Indicator.EnglishLanguageArts).With("5.0", "5.0") with { Group = StudentGroup.EnglishOnly }),
        ["a blank group is not rated"] = (RatingReason.GroupNotRated, Row(2018, Indicator.EnglishLanguageArts).With("5.0", "5.0") with { Group = StudentGroup.Unspecified }),
        ["no students"] = (RatingReason.NoStudents, Row(2024, Indicator.Graduation).WithStudents(0, 50)),
        ["blank students"] = (RatingReason.NoStudents, Row(2024, Indicator.Graduation).WithStudents(null, 50)),
        ["29 students"] = (RatingReason.TooFewStudents, Row(2024, Indicator.Graduation).With("85.0", "0.0").WithStudents(29, 50)),
        ["29 students and no status"] = (RatingReason.TooFewStudents, Row(2024, Indicator.Graduation).WithStudents(29, 50)),
        ["5 students in a year of status only"] = (RatingReason.TooFewStudents, Row(2022, Indicator.Graduation).With("85.0").WithStudents(5, null)),
        ["nobody the year before"] = (RatingReason.NoPriorYear, Row(2024, Indicator.Graduation).With("85.0").WithStudents(50, null)),
        ["29 students the year before"] = (RatingReason.TooFewStudentsPriorYear, Row(2024, Indicator.Graduation).With("85.0", "0.0").WithStudents(50, 29)),
        ["both years and no change"] = (RatingReason.NotComparable, Row(2024, Indicator.Graduation).With("85.0")),
        ["both years by counts and said to be not comparable"] = (RatingReason.NotComparable, Row(2024, Indicator.Graduation) with { CurrentNumerator = 900, PriorNumerator = 800, Flags = ResultFlags.NotComparable }),
        ["students and no status"] = (RatingReason.NoStatus, Row(2024, Indicator.Graduation)),
        ["a cell that cannot be"] = (RatingReason.NoColorInTable, Row(2024, Indicator.Graduation).With("96.0", "-6.0")),
        ["suspension not certified"] = (RatingReason.NotCertified, Row(2018, Indicator.Suspension).With("5.0", "0.0") with { Flags = ResultFlags.CertifyFlag }),
        ["absenteeism in error"] = (RatingReason.DataError, Row(2024, Indicator.ChronicAbsenteeism).With("5.0", "0.0") with { Flags = ResultFlags.DataErrorFlag }),
        ["half not tested"] = (RatingReason.ParticipationBelow50Percent, Row(2017, Indicator.EnglishLearnerProgress).With("85.0", "0.0") with { Flags = ResultFlags.Flag50Pct }),
        ["a twentieth not tested"] = (RatingReason.ParticipationBelow95Percent, Row(2022, Indicator.EnglishLearnerProgress).With("58.8") with { Flags = ResultFlags.Flag95Pct }),
    };

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_has_the_reason(string name)
    {
        var (reason, row) = Examples[name];
        var rating = row.Rate();

        Assert.Equal(reason, rating.Reason);
        Assert.Equal(rating.Level == PerformanceLevel.None, rating.Box == Box.None);
        Assert.Equal(reason == RatingReason.Colored || (reason.IsOverride() && rating.Level != PerformanceLevel.None), rating.Level != PerformanceLevel.None);
    }

    [Fact]
    public void Every_reason_has_an_example_a_code_and_a_sentence()
    {
        var reasons = Enum.GetValues<RatingReason>();

        Assert.Equal(reasons.Order(), Examples.Values.Select(e => e.Reason).Distinct().Order());
        Assert.Equal(reasons.Length, reasons.Select(r => r.Code()).Distinct().Count());
        Assert.Equal(reasons.Length, reasons.Select(r => r.Sentence()).Distinct().Count());
        Assert.All(reasons, r => Assert.Equal(r.Code(), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(r))));
        Assert.All(reasons, r => Assert.Equal(r, JsonSerializer.Deserialize<RatingReason>(JsonSerializer.Serialize(r))));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RatingReason).Code());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RatingReason).Sentence());
    }

    [Fact]
    public void A_result_of_another_year_is_refused_with_both_years()
    {
        var row = Row(2024, Indicator.Graduation).With("85.0", "0.0");
        foreach (var year in RuleBooks.Years.Where(y => y != 2024))
        {
            foreach (var act in new Action[] { () => Rater.For(year).Rate(row), () => Rater.For(year).Explain(row) })
            {
                var message = Assert.Throws<ArgumentException>(act).Message;
                Assert.Contains("2024", message, StringComparison.Ordinal);
                Assert.Contains(year.ToString(), message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Suspension_without_its_type_is_refused_with_the_code_and_the_types()
    {
        var row = Row(2024, Indicator.Suspension).With("5.0", "0.0") with { SuspensionType = SuspensionType.None };
        var message = Assert.Throws<ArgumentException>(() => row.Rate()).Message;

        Assert.Contains(Rows.District.ToString(), message, StringComparison.Ordinal);
        Assert.Contains("ES, MS, HS, ED, HD or UD", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_without_indicator_record_type_or_group_is_refused_with_the_code()
    {
        var row = Row(2024, Indicator.Graduation).With("85.0", "0.0");
        foreach (var wrong in new[] { row with { Indicator = default }, row with { Indicator = (Indicator)9 }, row with { RecordType = default }, row with { RecordType = (RecordType)4 }, row with { Group = (StudentGroup)22 } })
        {
            Assert.Contains(Rows.District.ToString(), Assert.Throws<ArgumentException>(() => wrong.Rate()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new Rater(null!));
        Assert.Throws<ArgumentNullException>(() => Rater.For(2024).Rate(null!));
        Assert.Throws<ArgumentNullException>(() => Rater.For(2024).Explain(null!));
    }

    [Fact]
    public void A_broken_book_is_refused() =>
        Assert.Throws<RuleBookException>(() => new Rater(RuleBooks.For(2024) with { Indicators = [] }));

    private static IndicatorResult Row(DashboardYear year, Indicator indicator) => Rows.Of(year, indicator);
}
