using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using static SystemOfSupport.Essa.Tests.Histories;

namespace SystemOfSupport.Essa.Tests;

/// <summary>Schools from the record, as worked examples.</summary>
public sealed class EssaExamplesTests
{
    [Fact]
    public void Open_Door_Charter_is_targeted_through_one_group_and_leaves_when_that_has_one_indicator()
    {
        // The cohort of 2020-21 is below 30.
        var history = School(alternative: true).TitleI(2022, false).TitleI(2023, false).TitleI(2024, false)
            .Graduates(2019, 10, 34).Graduates(2020, 10, 20).Graduates(2021, 20, 34).Graduates(2022, 20, 40)
            .Was(2021, EssaStatus.NoStatus)
            .Rated(2022, "ALL GRAD 1, ALL SUSP 5, HI GRAD 1, HI SUSP 5")
            .Rated(2023, "ALL GRAD 1, ALL CCI 1, ALL SUSP 5, HI GRAD 1, HI CCI 1, HI SUSP 5, SED CCI 1, SED SUSP 5")
            .Rated(2024, "ALL SUSP 5, HI SUSP 5, SED SUSP 5");

        var found = EssaEvaluator.Replay(history, 2022, 2024);

        Assert.Equal([EssaStatus.Atsi, EssaStatus.Atsi, EssaStatus.NoStatus], found.Select(d => d.Status));
        Assert.Equal([EssaExit.None, EssaExit.None, EssaExit.Atsi], found.Select(d => d.Exit));
        Assert.Equal([[StudentGroup.Hispanic], [StudentGroup.Hispanic], []], found.Select(d => d.Groups));
        Assert.Equal(TestOutcome.NotMet, found[1].Tests.LowGraduation);
        Assert.Equal(["C2"], found[1].Findings(2023)!.Criteria(StudentGroup.SocioeconomicallyDisadvantaged, 2));
        Assert.Equal(TestOutcome.Met, history.In(2023, new() { MinimumCohort = 1 }).Tests.LowGraduation);
    }

    [Theory]
    [InlineData("Susan H. Nelson", 98, 133, 77, 129, "66.8", EssaStatus.CsiLowGraduation)]
    [InlineData("Core Learning Academy", 70, 94, 68, 112, "67.0", EssaStatus.NoStatus)] // 66.99 is rounded before it is compared
    public void The_rate_of_two_cohorts_is_pooled_and_rounded_once(string school, int current, int cohort, int prior, int priorCohort, string rate, EssaStatus status)
    {
        var found = School(name: school).Rated(2017).Rated(2018, "ALL GRAD 2").Graduates(2016, prior, priorCohort).Graduates(2017, current, cohort).TitleI(2018, false).In(2018);

        Assert.Equal(rate, found.PooledGraduation!.Value.Percent().ToString());
        Assert.Equal(status, found.Status);
    }

    [Theory]
    [InlineData("Community Day High", "ALL SUSP 1", EssaStatus.CsiLowPerforming, "C1")]
    [InlineData("Rail Road Flat Elementary", "ALL CHRO 3, ALL SUSP 1", EssaStatus.CsiLowPerforming, "C2")]
    [InlineData("McClymonds High", "ALL CCI 3, ALL ELA 1, ALL GRAD 3, ALL MATH 1, ALL SUSP 1", EssaStatus.CsiLowPerforming, "C3")]
    [InlineData("James A. Graham Elementary", "ALL CHRO 1, ALL ELA 2, ALL MATH 2, ALL SUSP 2", EssaStatus.CsiLowPerforming, "C4")]
    [InlineData("Tyrrell Elementary", "ALL CHRO 2, ALL ELA 2, ALL MATH 2, ALL SUSP 2", EssaStatus.NoStatus, "")]
    [InlineData("KIPP Bridge", "ALL CHRO 1, ALL ELA 2, ALL MATH 3, ALL SUSP 1", EssaStatus.NoStatus, "")]
    [InlineData("Public Safety Academy", "ALL CCI 4, ALL CHRO 1, ALL ELA 2, ALL GRAD 5, ALL MATH 1, ALL SUSP 1", EssaStatus.NoStatus, "")] // 3 of 6 is no majority
    public void Patterns_of_schools_with_Title_I_funds_in_2018(string school, string cells, EssaStatus status, string criterion)
    {
        var found = School(name: school).Rated(2017).Rated(2018, cells).Graduates(2016, 90, 100).Graduates(2017, 90, 100).TitleI(2018).In(2018);

        Assert.Equal(status, found.Status);
        Assert.Equal(criterion, string.Concat(found.Findings(2018)!.Criteria(StudentGroup.AllStudents, 1).Take(1)));
        Assert.Equal(status == EssaStatus.NoStatus ? "General Assistance" : "CSI Low Perform", found.StatusText);
    }

    [Fact]
    public void James_A_Graham_Elementary_would_fit_no_pattern_in_2023() =>
        Assert.Equal(EssaStatus.NoStatus, School().Was(2022, EssaStatus.NoStatus).Rated(2022).Rated(2023, "ALL CHRO 1, ALL ELA 2, ALL MATH 2, ALL SUSP 2").TitleI(2023).In(2023).Status);

    [Fact]
    public void Butte_County_Special_Education_fits_a_pattern_and_has_no_status_without_Title_I_funds()
    {
        var found = School().Rated(2017).Rated(2018, "ALL CHRO 1, ALL SUSP 1").TitleI(2018, false).In(2018);

        Assert.Equal((TestOutcome.Met, EssaStatus.NoStatus), (found.Tests.LowPerforming, found.Status));
    }

    [Fact]
    public void John_F_Kennedy_High_is_not_flagged_for_a_group_with_one_Red_indicator_only() =>
        Assert.Equal(EssaStatus.NoStatus, School().Rated(2017, "AA SUSP 1").Rated(2018, "AA SUSP 1").TitleI(2018, false).In(2018).Status);

    [Fact]
    public void School_15635290100198_is_flagged_for_a_group_that_fits_different_patterns_in_the_two_years()
    {
        var found = School().Rated(2017, "SWD GRAD 1, SWD SUSP 3").Rated(2018, "SWD CCI 3, SWD ELA 1, SWD GRAD 2, SWD MATH 1, SWD SUSP 1").TitleI(2018, false).In(2018);

        Assert.Equal(EssaStatus.Atsi, found.Status);
        Assert.Equal([StudentGroup.StudentsWithDisabilities], found.Groups);
        Assert.Equal(["C2"], found.Findings(2017)!.Criteria(StudentGroup.StudentsWithDisabilities, 2));
        Assert.Equal(["C3"], found.Findings(2018)!.Criteria(StudentGroup.StudentsWithDisabilities, 2));
    }

    [Fact]
    public void Learning_for_Life_Charter_fits_no_pattern_in_2022_with_a_majority_of_the_worst_level() =>
        Assert.Equal(EssaStatus.NoStatus, School().Was(2021, EssaStatus.NoStatus).Rated(2022, "ALL CHRO 1, ALL ELA 1, ALL GRAD 3, ALL MATH 1, ALL SUSP 5").TitleI(2022).Graduates(2019, 9, 10).In(2022).Status);

    [Fact]
    public void Oasis_Charter_is_targeted_through_English_learners_in_2022_and_leaves_in_2023()
    {
        var found = EssaEvaluator.Replay(
            School().TitleI(2022).TitleI(2023).Was(2021, EssaStatus.NoStatus)
                .Rated(2022, "ALL CHRO 1, ALL ELA 1, ALL MATH 2, ALL SUSP 5, EL CHRO 1, EL ELA 1, EL ELPI 1, EL MATH 1, EL SUSP 5")
                .Rated(2023, "EL CHRO 2, EL ELA 2, EL ELPI 5, EL MATH 1, EL SUSP 2"),
            2022,
            2023);

        Assert.Equal(new EssaCount(5, 3, 0), found[0].Findings(2022)!.Count(StudentGroup.AllStudents));
        Assert.Equal((EssaStatus.Atsi, EssaExit.None), (found[0].Status, found[0].Exit));
        Assert.Equal([StudentGroup.EnglishLearner], found[0].Groups);
        Assert.Equal((EssaStatus.NoStatus, EssaExit.Atsi), (found[1].Status, found[1].Exit));
    }

    [Fact]
    public void International_School_of_Monterey_needs_both_years_in_2024()
    {
        var found = EssaEvaluator.Replay(
            School().TitleI(2022, false).TitleI(2023, false).Was(2021, EssaStatus.NoStatus).Rated(2022, "SWD CHRO 1, SWD SUSP 3").Rated(2023, "SWD CHRO 2, SWD SUSP 2").Rated(2024, "SWD CHRO 3, SWD SUSP 1"),
            2022,
            2024);

        Assert.Equal([(EssaStatus.Atsi, EssaExit.None), (EssaStatus.NoStatus, EssaExit.Atsi), (EssaStatus.NoStatus, EssaExit.None)], found.Select(d => (d.Status, d.Exit)));
    }

    [Theory]
    [InlineData(351, 506, "69.4", EssaStatus.NoStatus, EssaExit.Csi)] // the state's own example of an exit
    [InlineData(344, 506, "68.0", EssaStatus.NoStatus, EssaExit.Csi)]
    [InlineData(343, 506, "67.8", EssaStatus.CsiLowGraduation, EssaExit.None)]
    public void A_school_leaves_low_graduation_where_three_cohorts_reach_the_threshold(int graduates, int cohort, string rate, EssaStatus status, EssaExit exit)
    {
        var found = School().Was(2023, EssaStatus.CsiLowGraduation).Rated(2023).Rated(2024, "ALL GRAD 2")
            .Graduates(2021, 100, 150).Graduates(2022, 100, 150).Graduates(2023, graduates - 200, cohort - 300).In(2024);

        Assert.Equal(rate, found.PooledGraduation!.Value.Percent().ToString());
        Assert.Equal((status, exit), (found.Status, found.Exit));
    }
}
