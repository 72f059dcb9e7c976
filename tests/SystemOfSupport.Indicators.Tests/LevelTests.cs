using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using static SystemOfSupport.Indicators.Tests.TestDistrict;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>On which rows a student counts: section 11 of the notes.</summary>
public sealed class LevelTests
{
    // Academic results count for the responsible district through 2019, graduation from 2020, every indicator from 2021-22.
    [Theory]
    [InlineData(2018, "ELA,MATH")]
    [InlineData(2019, "ELA,MATH")]
    [InlineData(2022, "CHRO,ELA,ELPI,GRAD,MATH,SUSP")]
    [InlineData(2023, "CCI,CHRO,ELA,ELPI,GRAD,MATH,SUSP")]
    [InlineData(2024, "CCI,CHRO,ELA,ELPI,GRAD,MATH,SUSP")]
    [InlineData(2025, "CCI,CHRO,ELA,ELPI,GRAD,MATH,SUSP")]
    public void Special_education_accountability_moves_the_agency_row_in_its_years_and_never_a_school_row(int year, string moved)
    {
        var calculator = Calculator(year);
        var placed = Placed(year);
        var set = calculator.Tally([placed], calculator.Book.Year.Results);

        var onOther = set.Keys.Where(k => k.Cds == OtherDistrict && k.Indicator != Indicator.Science).Select(k => k.Indicator.Code()).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(moved, string.Join(',', onOther));
        foreach (var indicator in set.Keys.Select(k => k.Indicator).Distinct())
        {
            Assert.Contains(set.Keys, k => k.Indicator == indicator && k.Cds == High);
            Assert.Contains(set.Keys, k => k.Indicator == indicator && k.Cds.IsState);
            Assert.True(set.Keys.Any(k => k.Indicator == indicator && k.Cds == OtherDistrict) != set.Keys.Any(k => k.Indicator == indicator && k.Cds == District), $"{indicator}: on one agency's row");
        }
    }

    [Fact]
    public void Only_students_with_disabilities_count_for_a_responsible_district()
    {
        var placed = Placed(2024);
        var without = placed with { Demographics = placed.Demographics with { Programs = [] } };

        Assert.DoesNotContain(Calculator().Tally([without], Year2024).Keys, k => k.Cds == OtherDistrict);
    }

    [Fact]
    public void Days_at_several_schools_are_summed_for_the_responsible_district()
    {
        var placed = Placed(2024) with { Attendance = [Attended(Elementary, 20, 2), Attended(OtherElementary, 20, 2), Attended(CourtSchool, 20, 2)] };
        var set = Calculator().Tally([placed], Year2024);

        Assert.Equal((1, 1), Chronic(set, OtherDistrict));
        Assert.Equal((0, 0), Chronic(set, District));
        Assert.Equal((0, 0), Chronic(set, CountyOffice));
        Assert.Equal((1, 1), Chronic(set, CdsCode.State));
    }

    [Fact]
    public void A_charter_school_is_its_own_agency_in_every_indicator()
    {
        var set = Calculator().Tally(Enumerable.Range(1, 400).Select(Invented).Where(s => s.Demographics.ResponsibleDistrict is null)
            .Select(s => s with
            {
                Enrollment = [.. s.Enrollment.Select(e => e with { School = Charter })],
                Attendance = [.. s.Attendance.Select(e => e with { School = Charter })],
                Suspensions = [.. s.Suspensions.Select(e => e with { School = Charter })],
                Assessments = [.. s.Assessments.Select(e => e with { School = Charter })],
                Elpac = [.. s.Elpac.Select(e => e with { School = Charter })],
                Cohorts = [.. s.Cohorts.Select(e => e with { School = Charter })],
            }), Year2024);

        Assert.Equal(8, set.Keys.Select(k => k.Indicator).Distinct().Count());
        Assert.DoesNotContain(set.Keys, k => k.RecordType == RecordType.District);
        foreach (var state in set.Keys.Where(k => k.RecordType == RecordType.State))
        {
            // Within one school every level is the same.
            Assert.Equal(set.Find(state), set.Find(state with { RecordType = RecordType.School, Cds = Charter }));
        }

        var row = Calculator().Results(set).First(r => r.Result is { Indicator: Indicator.Suspension, RecordType: RecordType.School }).Result;
        Assert.True(row.IsCharter);
        Assert.Equal(SuspensionType.UnifiedDistrict, row.SuspensionType);
    }

    [Fact]
    public void A_county_office_has_a_row_of_its_own_programs_and_there_is_none_of_the_county()
    {
        var set = Calculator().Tally([Student(1) with { Enrollment = [Spell(CourtSchool, Grade.Ninth)] }, Student(2) with { Enrollment = [Spell(High, Grade.Ninth)] }], Year2024);
        var rows = Calculator().Results(set).Where(r => r.Result.Indicator == Indicator.Suspension && r.Result.Group == StudentGroup.AllStudents).Select(r => r.Result).ToList();

        var office = rows.Single(r => r.Cds == CountyOffice);
        Assert.True(office is { IsCountyOffice: true, RecordType: RecordType.District, CurrentDenominator: 1, SuspensionType: SuspensionType.UnifiedDistrict });
        Assert.Equal(2, rows.Single(r => r.Cds.IsState).CurrentDenominator);
        Assert.Equal(1, rows.Single(r => r.Cds == District).CurrentDenominator);
    }

    [Fact]
    public void Agency_rows_are_not_the_sum_of_their_schools()
    {
        var moved = Student(1) with { Enrollment = [Spell(Elementary, Grade.Fifth, exit: new(2024, 1, 10)), Spell(Middle, Grade.Fifth, new(2024, 1, 11))], Assessments = [Ela(Middle, Grade.Fifth, 2512)] };
        var stayed = Student(2) with { Enrollment = [Spell(Middle, Grade.Sixth)], Assessments = [Ela(Middle, Grade.Sixth, 2521)] };
        var set = Calculator().Tally([moved, stayed], Year2024);

        // The score of who moved within the district counts for the district and for neither school.
        Assert.Null(Of(set, Indicator.EnglishLanguageArts, Elementary));
        Assert.Equal((1, -100), (Of(set, Indicator.EnglishLanguageArts, Middle)![TallyCount.Scored], Of(set, Indicator.EnglishLanguageArts, Middle)![TallyCount.PointTenths]));
        Assert.Equal((2, 0), (Of(set, Indicator.EnglishLanguageArts, District)![TallyCount.Scored], Of(set, Indicator.EnglishLanguageArts, District)![TallyCount.PointTenths]));
        Assert.Equal((1, 2), (Of(set, Indicator.Suspension, Elementary)![TallyCount.Enrolled], Of(set, Indicator.Suspension, Middle)![TallyCount.Enrolled]));
        Assert.Equal(2, Of(set, Indicator.Suspension, District)![TallyCount.Enrolled]);
    }

    // A student with disabilities of one district who goes to school in another, with a record for every indicator.
    private static StudentRecord Placed(int year)
    {
        var results = new SchoolYear(year - 1);
        var book = RuleBooks.For(year);
        ElpacResult Elpac(SchoolYear at, Grade grade) => new() { Year = at, Test = ElpacTest.Summative, School = High, Grade = grade, TestedOn = new(at.EndYear, 2, 10), ScaleScore = 1550, Participated = true };
        return Student(1) with
        {
            Demographics = new()
            {
                ResponsibleDistrict = OtherDistrict,
                EnglishLanguageStatus = EnglishLanguageStatus.EnglishLearner,
                EnglishLearnerSince = new(year - 6, 9, 1),
                Programs = [new() { Program = StudentProgram.Disability, Start = new(year - 8, 1, 1) }],
            },
            Enrollment = [new() { School = High, Grade = Grade.Eleventh, Entry = new(results.StartYear, 8, 15), Status = EnrollmentStatus.Primary }],
            Attendance = [Attended(High, 100, 20, Grade.Eighth)],
            Assessments = [Ela(High, Grade.Eleventh, 2583), Ela(High, Grade.Eleventh, 2628) with { Subject = Indicator.Mathematics }],
            Elpac = [Elpac(results, Grade.Eleventh), Elpac(results.Previous, Grade.Tenth)],
            Cohorts = [new() { Kind = CohortKind.FourYear, ClassOf = year - book.Measurement!.Graduation.ClassesBehind, School = High, CompletionCode = 100, DaysEnrolled = 180 }],
        };
    }

    private static (long Part, long Whole) Chronic(TallySet set, CdsCode cds) =>
        Of(set, Indicator.ChronicAbsenteeism, cds) is { } t ? (t[TallyCount.ChronicallyAbsent], t[TallyCount.Eligible]) : (0, 0);
}
