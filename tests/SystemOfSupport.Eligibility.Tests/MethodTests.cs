using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>Methods 2, 3 and 4, with and without their inputs.</summary>
public sealed class MethodTests
{
    [Theory]
    [InlineData(2018, "1,2", "1,2", "Met")] // Sausalito Marin City
    [InlineData(2018, "1,2", "1", "NotMet")]
    [InlineData(2018, "1", "1,2", "NotMet")]
    [InlineData(2018, "1,2", "", "NotMet")]
    [InlineData(2018, "1+,2+", "", "Met")]
    [InlineData(2018, "1+,2", "2", "Met")]
    [InlineData(2018, "6,7", "6,7", "NotMet")] // priority 7 was first reported in 2018
    [InlineData(2019, "6,7", "6,7", "Met")]
    [InlineData(2019, "9,10", "9,10", "NotMet")] // county offices only
    [InlineData(2023, "3,6", "3,6", "Met")]
    [InlineData(2024, "1,2,3,6,7", "1,2,3,6,7", "Met")]
    [InlineData(2025, "3,7", "3,7", "Met")]
    [InlineData(2017, "1,2", "", "NotInForce")]
    [InlineData(2022, "1,2", "1,2", "NotInForce")]
    public void Method_2_needs_two_local_indicators_not_met_in_both_years(int year, string current, string prior, string outcome)
    {
        var results = year == 2017 ? Given.Results(year).WithLocal(current, null) : Given.Results(year).WithLocal(current, prior);

        Assert.Equal(Enum.Parse<TestOutcome>(outcome), results.Determine().Findings.Method(2));
    }

    [Fact]
    public void Local_indicators_of_priorities_9_and_10_count_at_county_offices()
    {
        Assert.Equal(TestOutcome.Met, Given.Results(2023, "", AgencyKind.CountyOffice).WithLocal("9,10", "9,10").Determine().Findings.Method(2));
        Assert.Equal(TestOutcome.NotMet, Given.Results(2023, "", AgencyKind.Charter).WithLocal("9,10", "9,10").Determine().Findings.Method(2));
    }

    [Fact]
    public void A_blank_or_a_met_rating_is_not_not_met()
    {
        foreach (var rating in new[] { LocalIndicatorRating.NotReported, LocalIndicatorRating.Met, LocalIndicatorRating.NotApplicable })
        {
            var ratings = LocalIndicators.All.ToDictionary(p => p, _ => rating);
            var results = Given.Results(2023).WithLocalIndicators(new(Given.District.Cds, 2023, ratings), new(Given.District.Cds, 2022, ratings));

            Assert.Equal(TestOutcome.NotMet, results.Determine().Findings.Method(2));
        }

        var absent = LocalIndicatorReport.Empty(Given.District.Cds, 2023);
        Assert.Equal(LocalIndicatorRating.NotReported, absent[StatePriority.BasicServices]);
        Assert.True(absent.NotMet().IsEmpty);
    }

    [Theory]
    [InlineData("6", "6", "HI: CHRO 1", "Met")] // Acton-Agua Dulce
    [InlineData("6", "6", "HI: SUSP 1", "NotMet")] // the same priority by two ways
    [InlineData("6", "6", "HI: SUSP 1; SED: CHRO 1", "Met")]
    [InlineData("3", "3", "HI: SUSP 1", "Met")]
    [InlineData("3", "3", "HI: SUSP 2", "NotMet")]
    [InlineData("3", "3", "ALL: SUSP 1", "NotMet")]
    [InlineData("3", "", "HI: SUSP 1", "NotMet")]
    [InlineData("", "", "HI: SUSP 1", "NotMet")]
    [InlineData("3", "3", "HI: SUSP 1, CHRO 1", "NotMet")] // method 1 is met
    [InlineData("1,3", "1,3", "HI: SUSP 1", "NotMet")] // method 2 is met
    public void Method_3_needs_one_local_indicator_and_another_area_of_a_group(string current, string prior, string cells, string outcome)
    {
        foreach (var year in new[] { 2018, 2019, 2023, 2024, 2025 })
        {
            var findings = Given.Results(year, cells).WithLocal(current, prior).Determine().Findings;

            Assert.Equal(Enum.Parse<TestOutcome>(outcome), findings.Method(3));
            Assert.Equal(findings.Method(2) == TestOutcome.Met || findings.Method(3) == TestOutcome.Met, findings.MeetsLocally);
        }
    }

    [Theory]
    [InlineData(2023, AgencyKind.District, true, "NotInForce")]
    [InlineData(2024, AgencyKind.District, true, "Met")]
    [InlineData(2024, AgencyKind.District, false, "NotMet")]
    [InlineData(2024, AgencyKind.District, null, "Unknown")]
    [InlineData(2025, AgencyKind.CountyOffice, true, "Met")]
    [InlineData(2024, AgencyKind.Charter, true, "NotInForce")]
    public void Method_4_is_the_certification_of_data_since_2024(int year, AgencyKind kind, bool? missed, string outcome)
    {
        var results = Given.Results(year, "", kind).WithLocal("", "");
        if (missed is { } known)
        {
            results.WithDataCertification(known);
        }

        var determination = results.Determine(Given.Status(new DashboardYear(year).Previous!.Value, AssistanceStatus.GeneralAssistance, kind));

        Assert.Equal(Enum.Parse<TestOutcome>(outcome), determination.Findings.Method(4));
        Assert.Equal(outcome == "Met", determination.Status.IsDifferentiated());
    }

    [Theory]
    // Which of methods 2 and 3 stay unknown without an input.
    [InlineData(null, null, "", "Unknown", "NotMet")]
    [InlineData(null, null, "HI: SUSP 1", "Unknown", "Unknown")]
    [InlineData(null, null, "HI: SUSP 1, CHRO 1", "Unknown", "NotMet")]
    [InlineData("", null, "HI: SUSP 1", "NotMet", "NotMet")]
    [InlineData("3", null, "HI: SUSP 1", "NotMet", "Unknown")]
    [InlineData("6", null, "HI: SUSP 1", "NotMet", "NotMet")] // the same priority whatever the year before says
    [InlineData("6", null, "HI: SUSP 1; EL: CHRO 1", "NotMet", "Unknown")]
    [InlineData("3,6+", null, "HI: SUSP 1", "Unknown", "NotMet")]
    [InlineData("3+", null, "HI: SUSP 1", "NotMet", "Met")]
    [InlineData("3,6", null, "HI: SUSP 1", "Unknown", "Unknown")]
    [InlineData("3+,6", null, "HI: SUSP 1", "Unknown", "Unknown")]
    [InlineData("3+,6+", null, "HI: SUSP 1", "Met", "NotMet")]
    [InlineData("3+,6+,7", null, "HI: SUSP 1", "Met", "NotMet")]
    public void Without_the_year_before_a_local_method_is_unknown_only_where_it_could_be_met(string? current, string? prior, string cells, string method2, string method3)
    {
        var findings = Given.Results(2023, cells).WithLocal(current, prior).Determine().Findings;

        Assert.Equal((Enum.Parse<TestOutcome>(method2), Enum.Parse<TestOutcome>(method3)), (findings.Method(2), findings.Method(3)));
    }

    [Theory]
    [InlineData(MissingInput.AssumeNotMet, AssistanceStatus.GeneralAssistance, SupportTier.General)]
    [InlineData(MissingInput.LeaveUndetermined, AssistanceStatus.NotDetermined, null)]
    public void A_missing_input_is_assumed_not_met_or_leaves_the_status_open(MissingInput option, AssistanceStatus status, SupportTier? tier)
    {
        var options = new AssistanceOptions { WhenInputMissing = option };
        var determination = Given.Results(2024, "HI: SUSP 1").Determine(null, options);

        Assert.Equal((status, tier), (determination.Status, determination.Tier));
        Assert.Superset(
            new HashSet<string> { "local-indicators", "data-certification", "earlier-status.2023" },
            determination.Assumptions.Select(a => a.Id).ToHashSet());
        Assert.All(determination.Assumptions, a => Assert.False(string.IsNullOrWhiteSpace(a.Text)));
        Assert.Equal(
            determination.Assumptions.Select(a => $"assumption.{a.Id}"),
            determination.Explain().Root.Children.Where(n => n.Id.StartsWith("assumption.", StringComparison.Ordinal)).Select(n => n.Id));
    }

    [Fact]
    public void Nothing_is_assumed_where_a_method_is_met_or_every_input_is_given()
    {
        var history = AssistanceHistory.Empty.Add(new[] { 2019, 2022, 2023 }.Select(y => Given.Entry(y, AssistanceStatus.GeneralAssistance, "")));

        Assert.Empty(Given.Results(2024, "HI: SUSP 1, CHRO 1").Determine(history).Assumptions);
        Assert.Empty(Given.Complete(2024, "HI: SUSP 1").Determine(history).Assumptions);
        Assert.Equal(
            AssistanceStatus.DifferentiatedAssistanceYear1,
            Given.Results(2024, "HI: SUSP 1, CHRO 1").Determine(null, new() { WhenInputMissing = MissingInput.LeaveUndetermined }).Status);
    }

    [Fact]
    public void A_determination_without_any_input_lists_what_it_assumes()
    {
        Assert.Equal("", Assumed(2017));
        Assert.Equal("local-indicators", Assumed(2018));
        Assert.Equal("local-indicators", Assumed(2019));
        Assert.Equal("earlier-years.2017, earlier-years.2018, earlier-years.2019", Assumed(2022));
        Assert.Equal("earlier-years.2018, earlier-years.2019, earlier-years.2022, local-indicators", Assumed(2023));
        Assert.Equal("data-certification, earlier-status.2023, earlier-years.2019, earlier-years.2022, earlier-years.2023, local-indicators", Assumed(2024));
        Assert.Equal("data-certification, earlier-status.2024, earlier-years.2022, earlier-years.2023, earlier-years.2024, local-indicators", Assumed(2025));

        static string Assumed(int year) => string.Join(", ", Given.Results(year).Determine().Assumptions.Select(a => a.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_four_methods()
    {
        var findings = Given.Results(2024).Determine().Findings;

        Assert.Throws<ArgumentOutOfRangeException>(() => findings.Method(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => findings.Method(5));
    }
}
