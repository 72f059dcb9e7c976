using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>Education Code 52072, 52071(f) and 52064(e)(5).</summary>
public sealed class SeveralYearsTests
{
    // Three groups that meet the criteria in the years marked 1 of a window of four, the current year last.
    [Theory]
    [InlineData("1111", true)]
    [InlineData("1110", true)]
    [InlineData("1101", true)]
    [InlineData("1011", true)]
    [InlineData("0111", true)]
    [InlineData("1100", false)]
    [InlineData("0011", false)]
    [InlineData("0101", false)]
    [InlineData("0000", false)]
    public void Ec_52072_needs_three_of_the_last_four_dashboards(string years, bool met)
    {
        foreach (var (year, window) in new[] { (2022, "2017 2018 2019 2022"), (2023, "2018 2019 2022 2023"), (2024, "2019 2022 2023 2024"), (2025, "2022 2023 2024 2025") })
        {
            var earlier = window.Split(' ')[..3].Select((y, i) => $"{y}: {(years[i] == '1' ? "EL,SWD,HI" : "")}");
            var determination = Given.Complete(year, Meeting(year, "EL,SWD,HI", years[3] == '1')).Determine(Given.History(string.Join("; ", earlier)));

            Assert.Equal(met ? TestOutcome.Met : TestOutcome.NotMet, determination.Ec52072);
            Assert.Equal(met ? SupportTier.IntensiveConsideration : years[3] == '1' ? SupportTier.Differentiated : SupportTier.General, determination.Tier);
        }
    }

    [Theory]
    [InlineData("2018: EL,SWD,HI,WH; 2019: EL,SWD,HI; 2022: EL,SWD,WH", TestOutcome.Met)] // the three need not be alone
    [InlineData("2018: EL,SWD,HI; 2019: EL,SWD,WH; 2022: EL,AA,AS", TestOutcome.NotMet)] // three each year, never the same three
    [InlineData("2018: EL,SWD; 2019: EL,SWD; 2022: EL,SWD", TestOutcome.NotMet)] // two groups only
    [InlineData("2018: EL; 2019: EL,SWD; 2022: SWD,HI", TestOutcome.NotMet)]
    public void Ec_52072_needs_the_same_three_groups(string history, TestOutcome outcome) =>
        Assert.Equal(outcome, Given.Complete(2023, Meeting(2023, "EL,SWD,HI", true)).Determine(Given.History(history)).Ec52072);

    [Theory]
    [InlineData("SED", "2019: SED; 2022: SED; 2023: SED", TestOutcome.Met)]
    [InlineData("SED", "2019:; 2022: SED; 2023: SED", TestOutcome.NotMet)]
    [InlineData("SED,WH", "2019: SED,WH; 2022: SED,WH; 2023: SED,WH", TestOutcome.Met)]
    [InlineData("SED,WH", "2019: SED; 2022: SED,WH; 2023: SED,WH", TestOutcome.NotMet)] // all of them must
    [InlineData("SED,WH,HI", "2019: SED,WH; 2022: SED,WH; 2023: SED,WH", TestOutcome.NotMet)] // three groups: the branch is not taken
    [InlineData("", "2019: SED; 2022: SED; 2023: SED", TestOutcome.NotMet)] // no groups at all
    public void Ec_52072_asks_all_groups_of_an_agency_that_has_fewer_than_three(string groups, string history, TestOutcome outcome)
    {
        var determination = Given.Complete(2024, "WH: SUSP 3").WithAgencyGroups(StudentGroupSet.Parse(groups, null)).Determine(Given.History(history));

        Assert.Equal(outcome, determination.Ec52072);
        Assert.Equal(outcome == TestOutcome.Met, determination.Explain().Root.Children.Single(n => n.Id == "ec52072").Text.Contains("fewer than 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Groups_of_an_agency_are_those_with_a_colour_unless_they_are_told()
    {
        Assert.Equal("EL,HI", Given.Results(2024, "EL: ELPI 4; HI: SUSP 0, CHRO 5; WH: SUSP 0").Build().AgencyGroups.ToString());
        Assert.Equal("AA", Given.Results(2024, "EL: ELPI 4").WithAgencyGroups([StudentGroup.AfricanAmerican]).Build().AgencyGroups.ToString());
        Assert.Equal("SWD", Given.Results(2022, "SWD: ELA s5; WH: ELA few1").Build().AgencyGroups.ToString());
        Assert.Equal("WH", Given.Results(2024, "ALL: SUSP 1; EO: SUSP 1; WH: SUSP 1").Determine().Findings.AgencyGroups.ToString());
    }

    [Theory]
    [InlineData("2019: EL,SWD,HI; 2022: EL,SWD,HI", TestOutcome.Met)] // 2023 is not needed
    [InlineData("2019: EL,SWD,HI; 2022:", TestOutcome.Unknown)]
    [InlineData("2019:; 2022:", TestOutcome.NotMet)] // two years cannot be three
    public void Ec_52072_is_unknown_only_where_a_missing_year_could_decide(string history, TestOutcome outcome)
    {
        var determination = Given.Complete(2024, Meeting(2024, "EL,SWD,HI", true)).Determine(Given.History(history));

        Assert.Equal(outcome, determination.Ec52072);
        Assert.Equal(outcome == TestOutcome.Unknown, determination.Assumptions.Any(a => a.Id == "earlier-years.2023"));
        Assert.Equal(SupportTier.Differentiated, outcome == TestOutcome.Met ? SupportTier.Differentiated : determination.Tier);
    }

    // Long-term English learners were first tested in 2024: a missing earlier year cannot have them, and two other groups are no three.
    [Theory]
    [InlineData(2024, "2019: EL,SWD", TestOutcome.NotMet)]
    [InlineData(2024, "2019: EL,SWD,HI", TestOutcome.Unknown)]
    [InlineData(2025, "2022: EL,SWD", TestOutcome.NotMet)] // 2024 and 2025 are two years
    [InlineData(2025, "2024: EL,SWD", TestOutcome.NotMet)]
    public void Ec_52072_counts_a_group_only_in_years_that_tested_it(int year, string history, TestOutcome outcome) =>
        Assert.Equal(outcome, Given.Complete(year, Meeting(year, "EL,SWD,LTEL", true)).Determine(Given.History(history)).Ec52072);

    [Fact]
    public void Ec_52072_is_certain_where_only_a_group_not_yet_tested_could_be_the_third()
    {
        // 2019 and 2022 are missing, and long-term English learners would need both.
        var determination = Given.Complete(2024, Meeting(2024, "LTEL", true)).WithAgencyGroups([StudentGroup.EnglishLearner, StudentGroup.LongTermEnglishLearner]).Determine(Given.History("2023: EL"));

        Assert.Equal(TestOutcome.NotMet, determination.Ec52072);
        Assert.DoesNotContain(determination.Assumptions, a => a.Id.StartsWith("earlier-years", StringComparison.Ordinal));
    }

    [Fact]
    public void Ec_52072_of_a_list_row_leaves_the_branch_for_few_groups_unknown()
    {
        var evaluator = AssistanceEvaluator.For(2023);
        var record = new AssistanceRecord
        {
            Year = 2023,
            Agency = Given.District,
            Status = AssistanceStatus.DifferentiatedAssistanceYear1,
            Letters = new Dictionary<StudentGroup, PriorityLetter> { [StudentGroup.White] = PriorityLetter.Parse("C", null) },
            Methods = [true, false, false, null],
        };
        var history = Given.History("2018: WH; 2019:; 2022: WH");
        var unknown = evaluator.Conclude(evaluator.FromRecord(record), history);

        Assert.Equal(TestOutcome.Unknown, unknown.Ec52072);
        Assert.Contains(unknown.Assumptions, a => a.Id == "agency-groups");
        Assert.Equal(TestOutcome.Met, evaluator.Conclude(evaluator.FromRecord(record, [StudentGroup.White]), history).Ec52072);
        Assert.Equal(TestOutcome.NotMet, evaluator.Conclude(evaluator.FromRecord(record, [StudentGroup.White, StudentGroup.Asian]), history).Ec52072);
        Assert.Equal(TestOutcome.NotMet, evaluator.Conclude(evaluator.FromRecord(record), Given.History("2018:; 2019:; 2022:")).Ec52072);
    }

    [Fact]
    public void Ec_52072_can_hold_for_an_agency_in_general_assistance()
    {
        var determination = Given.Complete(2023, "EL: SUSP 3").Determine(Given.History("2018: EL,SWD,HI; 2019: EL,SWD,HI; 2022: EL,SWD,HI"));

        Assert.Equal((AssistanceStatus.GeneralAssistance, TestOutcome.Met, SupportTier.IntensiveConsideration), (determination.Status, determination.Ec52072, determination.Tier));
    }

    [Fact]
    public void A_year_that_made_no_determinations_for_county_offices_counts_as_nothing_met()
    {
        // The list of 2017 has districts only.
        var office = Given.Complete(2022, Meeting(2022, "EL,SWD,HI", true), AgencyKind.CountyOffice);

        Assert.Equal(TestOutcome.Met, office.Determine(Given.History("2018: EL,SWD,HI; 2019: EL,SWD,HI", AgencyKind.CountyOffice)).Ec52072);
        Assert.Equal(TestOutcome.NotMet, office.Determine(Given.History("2018: EL,SWD,HI; 2019:", AgencyKind.CountyOffice)).Ec52072);
    }

    [Theory]
    [InlineData("2023: HI; 2024: HI,EL", "HI", TestOutcome.Met)]
    [InlineData("2023: HI; 2024: EL", "HI", TestOutcome.NotMet)] // some group in each year, never the same
    [InlineData("2023: HI; 2024: HI", "EL", TestOutcome.NotMet)]
    [InlineData("2023: HI; 2024: HI", "", TestOutcome.NotMet)]
    [InlineData("2022: HI; 2023:; 2024: HI", "HI", TestOutcome.NotMet)]
    public void Ec_52071f_needs_one_group_in_2023_2024_and_2025(string history, string groups, TestOutcome outcome) =>
        Assert.Equal(outcome, Given.Complete(2025, Meeting(2025, groups, groups.Length > 0)).Determine(Given.History(history)).Ec52071F);

    [Fact]
    public void Ec_52071f_is_of_districts_and_of_2025_only()
    {
        // Alameda County Office meets it in the three years and is not flagged.
        var office = Given.Complete(2025, "HI: SUSP 1, CHRO 1", AgencyKind.CountyOffice).Determine(Given.History("2023: HI; 2024: HI", AgencyKind.CountyOffice));

        Assert.Equal(TestOutcome.NotInForce, office.Ec52071F);
        Assert.Equal(TestOutcome.NotInForce, Given.Complete(2024, "HI: SUSP 1, CHRO 1").Determine(Given.History("2022: HI; 2023: HI")).Ec52071F);
        Assert.DoesNotContain(office.Explain().Root.Children, n => n.Id == "ec52071f");
    }

    [Fact]
    public void A_consecutive_test_is_unknown_only_where_a_missing_year_could_decide()
    {
        var meets = Given.Complete(2025, "HI: SUSP 1, CHRO 1");

        Assert.Equal(TestOutcome.Unknown, meets.Determine(Given.History("2023: HI")).Ec52071F);
        Assert.Equal(TestOutcome.NotMet, meets.Determine(Given.History("2023: EL")).Ec52071F);
        Assert.Equal(TestOutcome.NotMet, Given.Complete(2025, "HI: SUSP 3").Determine().Ec52071F);
    }

    [Theory]
    [InlineData("2018: WH; 2019: WH,EL", "WH", TestOutcome.Met)]
    [InlineData("2018: WH; 2019: EL", "WH", TestOutcome.NotMet)]
    [InlineData("2018: WH; 2019: WH", "", TestOutcome.NotMet)]
    public void Ec_52064e5_needs_one_group_in_2018_2019_and_2022(string history, string groups, TestOutcome outcome)
    {
        foreach (var kind in new[] { AgencyKind.District, AgencyKind.CountyOffice })
        {
            Assert.Equal(outcome, Given.Complete(2022, Meeting(2022, groups, groups.Length > 0), kind).Determine(Given.History(history, kind)).Ec52064E5);
        }

        Assert.Equal(TestOutcome.NotInForce, Given.Complete(2023, Meeting(2023, "WH", true)).Determine(Given.History(history)).Ec52064E5);
    }

    [Fact]
    public void Tests_over_several_years_are_in_force_in_their_years_and_not_for_charters()
    {
        foreach (var year in RuleBooks.Years)
        {
            var district = Given.Results(year).Determine();
            var charter = Given.Results(year, "", AgencyKind.Charter).Determine();

            Assert.Equal(year >= 2022, district.Ec52072 != TestOutcome.NotInForce);
            Assert.Equal(year == 2025, district.Ec52071F != TestOutcome.NotInForce);
            Assert.Equal(year == 2022, district.Ec52064E5 != TestOutcome.NotInForce);
            Assert.Equal((TestOutcome.NotInForce, TestOutcome.NotInForce, TestOutcome.NotInForce), (charter.Ec52072, charter.Ec52071F, charter.Ec52064E5));
        }
    }

    // Cells by which groups meet the criteria, or a harmless cell of each.
    private static string Meeting(int year, string groups, bool meet)
    {
        var cell = (year == 2022 ? "s" : "") + (meet ? "1" : "5");
        return string.Join("; ", groups.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(g => $"{g}: SUSP {cell}, GRAD {cell}"));
    }
}
