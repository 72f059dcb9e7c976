using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>The published status, its words and its clock.</summary>
public sealed class StatusTests
{
    private const string Eligible = "HI: SUSP 1, CHRO 1, GRAD 1";

    [Theory]
    [InlineData(2017, true, AssistanceStatus.DifferentiatedAssistance, "Differentiated Support")]
    [InlineData(2017, false, AssistanceStatus.GeneralAssistance, "General Support")]
    [InlineData(2018, true, AssistanceStatus.DifferentiatedAssistance, "Differentiated Assistance")]
    [InlineData(2018, false, AssistanceStatus.GeneralAssistance, "General Assistance")]
    [InlineData(2019, true, AssistanceStatus.DifferentiatedAssistance, "Differentiated Assistance")]
    [InlineData(2022, true, AssistanceStatus.DifferentiatedAssistance, "Differentiated Assistance")]
    [InlineData(2023, true, AssistanceStatus.DifferentiatedAssistanceYear1, "Differentiated Assistance, Year 1")]
    [InlineData(2023, false, AssistanceStatus.GeneralAssistance, "General Assistance")]
    [InlineData(2024, true, AssistanceStatus.DifferentiatedAssistanceYear1, "Differentiated Assistance, Year 1")]
    [InlineData(2025, true, AssistanceStatus.DifferentiatedAssistance, "Differentiated Assistance")]
    public void A_status_has_the_words_of_the_years_list(int year, bool eligible, AssistanceStatus status, string text)
    {
        var cells = !eligible ? "" : year == 2022 ? "HI: SUSP s1, GRAD s1" : Eligible;
        var determination = (year == 2017 ? Given.Results(year, cells) : Given.Complete(year, cells)).Determine();

        Assert.Equal((status, text), (determination.Status, determination.StatusText));
        Assert.EndsWith(text, determination.ToString(), StringComparison.Ordinal);
        Assert.Equal(eligible ? SupportTier.Differentiated : SupportTier.General, determination.Tier);
    }

    [Theory]
    // Eligible in 2022, 2023, 2024, 2025, and the statuses that follow.
    [InlineData("0000", "General", "General", "General", "General")]
    [InlineData("1000", "DA", "General", "General", "General")]
    [InlineData("0100", "General", "Year 1", "Year 2", "General")]
    [InlineData("1100", "DA", "Year 1", "Year 2", "General")]
    [InlineData("0110", "General", "Year 1", "Year 1", "DA")]
    [InlineData("0101", "General", "Year 1", "Year 2", "DA")]
    [InlineData("0010", "General", "General", "Year 1", "DA")]
    [InlineData("0001", "General", "General", "General", "DA")]
    [InlineData("1111", "DA", "Year 1", "Year 1", "DA")]
    public void The_clock_runs_from_year_to_year(string eligible, params string[] statuses)
    {
        var history = AssistanceHistory.Empty;
        int[] years = [2022, 2023, 2024, 2025];
        for (var i = 0; i < years.Length; i++)
        {
            var cells = eligible[i] == '0' ? "HI: SUSP 5" : years[i] == 2022 ? "HI: SUSP s1, GRAD s1" : Eligible;
            var determination = Given.Complete(years[i], cells).Determine(history);

            Assert.Equal(statuses[i], Short(determination.Status));
            history = history.Add([AssistanceHistoryEntry.Of(determination)]);
        }

        static string Short(AssistanceStatus status) => status switch
        {
            AssistanceStatus.GeneralAssistance => "General",
            AssistanceStatus.DifferentiatedAssistance => "DA",
            AssistanceStatus.DifferentiatedAssistanceYear1 => "Year 1",
            AssistanceStatus.DifferentiatedAssistanceYear2 => "Year 2",
            _ => status.ToString(),
        };
    }

    [Fact]
    public void An_agency_that_is_absent_from_a_known_year_has_nothing_to_carry_on()
    {
        var others = AssistanceHistory.Empty.Add([Given.Entry(2023, AssistanceStatus.DifferentiatedAssistanceYear1, "HI") with { Cds = CdsCode.Of(1, 1) }]);
        var determination = Given.Complete(2024).Determine(others, new() { WhenInputMissing = MissingInput.LeaveUndetermined });

        Assert.Equal(AssistanceStatus.GeneralAssistance, determination.Status);
        Assert.DoesNotContain(determination.Assumptions, a => a.Id == "earlier-status.2023");
    }

    [Fact]
    public void A_year_in_which_a_kind_was_not_determined_has_no_status_for_it()
    {
        Assert.Equal((AssistanceStatus.NotDetermined, null), Of(Given.Results(2017, Eligible, AgencyKind.CountyOffice)));
        Assert.Equal((AssistanceStatus.NotDetermined, null), Of(Given.Results(2018, Eligible, AgencyKind.Charter)));
        Assert.Equal((AssistanceStatus.NotDetermined, null), Of(Given.Results(2022, "HI: SUSP s1, CHRO s1", AgencyKind.Charter)));
        Assert.NotEqual((AssistanceStatus.NotDetermined, null), Of(Given.Results(2018, Eligible, AgencyKind.CountyOffice)));

        static (AssistanceStatus, SupportTier?) Of(AgencyResultsBuilder results) => (results.Determine().Status, results.Determine().Tier);
    }

    [Fact]
    public void A_school_or_another_year_is_refused()
    {
        var school = new AgencyResultsBuilder(new(CdsCode.Of(1, 2, 3), "Valle Elementary", AgencyKind.School), 2024).Build();

        Assert.Contains("Valle Elementary", Assert.Throws<ArgumentException>(() => AssistanceEvaluator.For(2024).Determine(school)).Message, StringComparison.Ordinal);
        Assert.Contains("2023", Assert.Throws<ArgumentException>(() => AssistanceEvaluator.For(2024).Determine(Given.Results(2023).Build())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AssistanceEvaluator.For(2024).Conclude(AssistanceEvaluator.For(2023).Find(Given.Results(2023).Build())));
        Assert.Throws<ArgumentNullException>(() => AssistanceEvaluator.For(2024).Determine(null!));
    }
}
