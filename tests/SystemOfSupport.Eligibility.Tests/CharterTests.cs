using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>Education Code 47607.3: the criteria in each of two years.</summary>
public sealed class CharterTests
{
    private static readonly AssistanceOptions SameGroup = new() { CharterSameGroup = true };
    private static readonly AssistanceOptions AnyGroup = new() { CharterSameGroup = false };

    [Theory]
    [InlineData(2023, "2022: HI", "HI", AssistanceStatus.DifferentiatedAssistance)]
    [InlineData(2023, "2022:", "HI", AssistanceStatus.GeneralAssistance)]
    [InlineData(2023, "2022: HI", "", AssistanceStatus.GeneralAssistance)]
    [InlineData(2024, "2023: HI", "HI,EL", AssistanceStatus.DifferentiatedAssistance)]
    [InlineData(2024, "2022: HI; 2023:", "HI", AssistanceStatus.GeneralAssistance)]
    [InlineData(2025, "2024: HI", "HI", AssistanceStatus.DifferentiatedAssistance)]
    public void A_charter_meets_the_criteria_in_both_years(int year, string history, string groups, AssistanceStatus status)
    {
        foreach (var options in new[] { null, SameGroup, AnyGroup })
        {
            Assert.Equal(status, Charter(year, groups).Determine(Given.History(history, AgencyKind.Charter), options).Status);
        }
    }

    [Fact]
    public void Whether_the_group_must_be_the_same_is_an_option_that_the_record_leaves_open()
    {
        var history = Given.History("2023: HI", AgencyKind.Charter);
        var (byDefault, any, same) = (Charter(2024, "EL").Determine(history), Charter(2024, "EL").Determine(history, AnyGroup), Charter(2024, "EL").Determine(history, SameGroup));

        Assert.Equal(AssistanceStatus.DifferentiatedAssistance, byDefault.Status);
        Assert.Equal(AssistanceStatus.DifferentiatedAssistance, any.Status);
        Assert.Equal(AssistanceStatus.GeneralAssistance, same.Status);
        Assert.All([byDefault, any, same], d => Assert.Equal(Confidence.Unknown, d.Confidence));
        Assert.Contains("may differ", Reading(byDefault), StringComparison.Ordinal);
        Assert.Contains("must meet", Reading(same), StringComparison.Ordinal);
        Assert.True(Charter(2024, "HI").Determine(history).Confidence < Confidence.Unknown);

        static string Reading(AssistanceDetermination determination) => determination.Explain().Root.All().Single(n => n.Id == "charter.sameGroup").Text;
    }

    [Fact]
    public void A_local_indicator_is_of_every_group()
    {
        var locally = AssistanceHistory.Empty.Add([Given.Entry(2023, AssistanceStatus.GeneralAssistance, "", AgencyKind.Charter, locally: true)]);

        Assert.Equal(AssistanceStatus.DifferentiatedAssistance, Charter(2024, "EL").Determine(locally, SameGroup).Status);
        Assert.Equal(
            AssistanceStatus.DifferentiatedAssistance,
            Given.Results(2024, "", AgencyKind.Charter).WithLocal("1,2", "1,2").Determine(Given.History("2023: HI", AgencyKind.Charter), SameGroup).Status);
    }

    [Theory]
    [InlineData(MissingInput.AssumeNotMet, AssistanceStatus.GeneralAssistance)]
    [InlineData(MissingInput.LeaveUndetermined, AssistanceStatus.NotDetermined)]
    public void Without_the_year_before_it_is_assumed_not_met_or_left_open(MissingInput option, AssistanceStatus status)
    {
        var determination = Charter(2024, "HI").Determine(Given.History("2023: HI", AgencyKind.District), new() { WhenInputMissing = option });

        Assert.Equal(status, determination.Status);
        Assert.Contains(determination.Assumptions, a => a.Id == "earlier-years.2023");
    }

    [Fact]
    public void A_charter_that_does_not_meet_the_current_year_needs_no_other()
    {
        var determination = Charter(2024, "").Determine(null, new() { WhenInputMissing = MissingInput.LeaveUndetermined });

        Assert.Equal(AssistanceStatus.GeneralAssistance, determination.Status);
        Assert.Empty(determination.Assumptions);
    }

    [Fact]
    public void A_charter_that_met_nothing_in_the_earlier_year_needs_no_local_indicators()
    {
        var determination = Given.Results(2024, "", AgencyKind.Charter).Determine(Given.History("2023:", AgencyKind.Charter), new() { WhenInputMissing = MissingInput.LeaveUndetermined });

        Assert.Equal(AssistanceStatus.GeneralAssistance, determination.Status);
        Assert.Empty(determination.Assumptions);
    }

    [Fact]
    public void Where_both_years_are_open_both_are_named()
    {
        var determination = Given.Results(2024, "", AgencyKind.Charter).Determine();

        Assert.Equal(["earlier-years.2023", "local-indicators"], determination.Assumptions.Select(a => a.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_charter_absent_from_a_known_year_met_nothing_in_it()
    {
        var others = AssistanceHistory.Empty.Add([Given.Entry(2023, AssistanceStatus.NotDetermined, "HI", AgencyKind.Charter) with { Cds = CdsCode.Of(1, 2, 3) }]);
        var determination = Charter(2024, "HI").Determine(others, new() { WhenInputMissing = MissingInput.LeaveUndetermined });

        Assert.Equal(AssistanceStatus.GeneralAssistance, determination.Status);
        Assert.Empty(determination.Assumptions);
    }

    [Fact]
    public void The_criteria_of_2022_count_although_that_year_made_no_charter_determinations()
    {
        var first = Given.Results(2022, "HI: SUSP s1, CHRO s1", AgencyKind.Charter).Determine();
        var second = Charter(2023, "HI").Determine(AssistanceHistory.Empty.Add([AssistanceHistoryEntry.Of(first)]));

        Assert.Equal((AssistanceStatus.NotDetermined, "HI"), (first.Status, first.Findings.GroupsMeetingCriteria.ToString()));
        Assert.Equal((AssistanceStatus.DifferentiatedAssistance, SupportTier.Differentiated), (second.Status, second.Tier));
        Assert.Equal(ExplanationOutcome.Passed, second.Explain().Root.Children.Single(n => n.Id == "charter").Outcome);
    }

    private static AgencyResultsBuilder Charter(int year, string groups) =>
        Given.Results(year, string.Join("; ", groups.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(g => $"{g}: SUSP 1, CHRO 1")), AgencyKind.Charter).WithLocal("", "");
}
