using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>Agencies of the published lists, with what their Dashboard showed and what the list says.</summary>
public sealed class WorkedExampleTests
{
    [Theory]
    [InlineData(2024, "LTEL: ELA 1, MATH 1, ELPI 2, CHRO 3, GRAD 3, SUSP 1, CCI 4", "4,6", 'D')] // Monterey Peninsula Unified
    [InlineData(2025, "LTEL: ELA 1, MATH 1, ELPI 2, CHRO 3, GRAD 3, SUSP 1, CCI 4", "4,6", 'D')] // the same by the rule of 2025
    [InlineData(2024, "LTEL: ELA 2, MATH 1, ELPI 3, SUSP 1, CCI 2, GRAD 3, CHRO 3", "4,6", 'D')] // Salinas Union High
    [InlineData(2025, "LTEL: ELA 2, MATH 1, ELPI 3, SUSP 1, CCI 2, GRAD 3, CHRO 3", "6", '*')]
    [InlineData(2023, "SWD: ELA 1, MATH 2, CHRO 3, SUSP 3, GRAD 0, CCI few1", "4", '*')] // Gonzales Unified, 20 students in college/career
    [InlineData(2022, "SWD: ELA s2, MATH s1, CHRO s1, SUSP s3", "5", '*')] // Carmel Unified
    [InlineData(2022, "SED: ELA s2, MATH s1, CHRO s1, SUSP s1", "5,6", 'C')] // King City Union
    [InlineData(2022, "SWD: ELA s1, MATH s1, CHRO s1, GRAD s2, SUSP s5", "4,5", 'B')] // Monterey Peninsula Unified
    [InlineData(2024, "SWD: ELA 1, MATH 2, CHRO 1, SUSP 3", "4,5", 'B')] // Greenfield Union
    [InlineData(2024, "EL: ELA 2, MATH 2, ELPI 2, CHRO 2, SUSP 2", "", '*')]
    public void A_group_of_a_district_has_its_letter(int year, string cells, string priorities, char letter)
    {
        var findings = Given.Results(year, cells).Determine().Findings;
        var group = StudentGroups.Parse(cells.Split(':')[0]);

        Assert.Equal(priorities, findings.Priorities(group).ToString());
        Assert.Equal(letter, findings.Letter(group).Letter);
        Assert.Equal(letter == '*' ? TestOutcome.NotMet : TestOutcome.Met, findings.Method(1));
        Assert.Equal(letter == '*' ? 0 : 1, findings.TotalStudentGroups);
    }

    [Fact]
    public void A_county_office_is_judged_by_its_groups_and_not_by_all_students()
    {
        // Monterey County Office, 2024.
        var findings = Given.Results(2024, "ALL: GRAD 1, CCI 1; HI: GRAD 1, CCI 1", AgencyKind.CountyOffice).Determine().Findings;

        Assert.Equal(('*', 'F', 1), (findings.Letter(StudentGroup.AllStudents).Letter, findings.Letter(StudentGroup.Hispanic).Letter, findings.TotalStudentGroups));
    }

    [Fact]
    public void An_agency_of_few_groups_needs_all_of_them_for_52072()
    {
        // Mountain Union Elementary: two groups, which met in 2018, 2022 and 2023.
        var in2023 = Given.Complete(2023, "SED: CHRO 1, SUSP 1; WH: CHRO 1, SUSP 1").Determine(Given.History("2018: SED,WH; 2019:; 2022: SED,WH"));

        Assert.Equal((TestOutcome.Met, SupportTier.IntensiveConsideration), (in2023.Ec52072, in2023.Tier));

        var in2024 = Given.Complete(2024, "SED: CHRO 3; WH: CHRO 3").Determine(Given.History("2019:; 2022: SED,WH; 2023: SED,WH"));

        Assert.Equal(TestOutcome.NotMet, in2024.Ec52072);
    }

    [Fact]
    public void Three_groups_by_themselves_in_three_of_four_years_are_52072_whatever_the_current_year()
    {
        // Hayward Unified, 2025.
        var determination = Given.Complete(2025, "FOS: CHRO 1, SUSP 1; LTEL: ELPI 2, SUSP 1; EL: SUSP 3; HOM: SUSP 3")
            .Determine(Given.History("2022: EL,FOS,HOM; 2023: EL,FOS,HOM; 2024: EL,HOM,LTEL"));

        Assert.Equal("FOS,LTEL", determination.Findings.GroupsMeetingCriteria.ToString());
        Assert.Equal((TestOutcome.Met, TestOutcome.NotMet), (determination.Ec52072, determination.Ec52071F));
        Assert.Equal(SupportTier.IntensiveConsideration, determination.Tier);
    }

    [Fact]
    public void One_group_in_three_years_running_is_52071f_and_two_groups_are_not_52072()
    {
        // Washington Unified, 2025.
        var determination = Given.Complete(2025, "SWD: CHRO 1, SUSP 1; HI: SUSP 2; WH: SUSP 2")
            .Determine(Given.History("2022: HI; 2023: SWD,HI; 2024: SWD,HI"));

        Assert.Equal((TestOutcome.NotMet, TestOutcome.Met), (determination.Ec52072, determination.Ec52071F));
        Assert.Equal(SupportTier.Differentiated, determination.Tier);
    }
}
