using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Essa.Tests;

public sealed class SchoolHistoryCollectorTests
{
    private static readonly CdsCode Cds = CdsCode.Parse("01100170000001");

    [Fact]
    public void Rows_of_schools_become_histories_and_other_rows_are_passed_over()
    {
        var collector = new SchoolHistoryCollector();
        Add(collector, Graduation(2018, 40, 80, 60, 100));
        Add(collector, Graduation(2018, 4000, 8000, 60, 100) with { RecordType = RecordType.District, Cds = Cds.District });
        collector.Add(new EssaRecord(new Agency(Cds, "Example High", AgencyKind.School), 2018) { Status = EssaStatus.CsiLowGraduation, TitleI = new Dictionary<SchoolYear, bool> { [new(2017)] = true } });

        var history = Assert.Single(collector.Build());

        Assert.Equal(new RateCounts(40, 80), history.Graduation(new(2017)));
        Assert.Equal(new RateCounts(60, 100), history.Graduation(new(2016)));
        Assert.True(history.School.IsAlternativeSchool);
        Assert.True(history.TitleI(new(2017)));
        Assert.NotEqual(PerformanceLevel.None, history.Results(2018)![StudentGroup.AllStudents, Indicator.Graduation].Level);
        var found = EssaEvaluator.For(2018).Determine(history.With(new AgencyResultsBuilder(history.School, 2017).Build()));
        Assert.Equal((EssaStatus.CsiLowGraduation, "55.6"), (found.Status, found.PooledGraduation!.Value.Percent().ToString()));
    }

    [Fact]
    public void The_later_file_restates_a_cohort_and_a_school_absent_from_a_year_has_no_colours_in_it()
    {
        var collector = new SchoolHistoryCollector();
        Add(collector, Graduation(2019, 50, 80, 44, 81));
        Add(collector, Graduation(2018, 40, 80, 60, 100));
        Add(collector, Graduation(2023, 50, 80, 50, 80) with { Cds = CdsCode.Parse("01100170000002") });

        var histories = collector.Build();

        Assert.Equal(new RateCounts(44, 81), histories[0].Graduation(new(2017)));
        Assert.Equal(new RateCounts(60, 100), histories[0].Graduation(new(2016)));
        Assert.False(histories[0].Results(2023)![StudentGroup.AllStudents, Indicator.Graduation].HasResult);
        Assert.Null(histories[0].Results(2022));
    }

    [Fact]
    public void A_second_row_of_a_list_is_refused()
    {
        var collector = new SchoolHistoryCollector();
        var record = new EssaRecord(new Agency(Cds, "Example High", AgencyKind.School), 2023) { Status = EssaStatus.NoStatus };
        collector.Add(record);

        Assert.Contains("two rows in the list of 2023", Assert.Throws<ArgumentException>(() => collector.Add(record)).Message, StringComparison.Ordinal);
    }

    private static void Add(SchoolHistoryCollector collector, IndicatorResult result) => collector.Add(result, Rater.For(result.Year).Rate(result));

    private static IndicatorResult Graduation(int year, int graduates, int cohort, int priorGraduates, int priorCohort) => new()
    {
        Year = year,
        Indicator = Indicator.Graduation,
        Cds = Cds,
        RecordType = RecordType.School,
        Group = StudentGroup.AllStudents,
        SchoolName = "Example High",
        IsAlternativeSchool = true,
        CurrentNumerator = graduates,
        CurrentDenominator = cohort,
        PriorNumerator = priorGraduates,
        PriorDenominator = priorCohort,
    };
}
