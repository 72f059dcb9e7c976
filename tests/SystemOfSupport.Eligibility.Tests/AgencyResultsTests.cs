using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>Gathering rows, local indicators and earlier years.</summary>
public sealed class AgencyResultsTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 9)]
    [InlineData(1, 10)]
    [InlineData(25, 1)]
    [InlineData(255, 1)]
    public void Numbers_that_are_no_group_or_no_indicator_do_not_name_another_cell(int group, int indicator)
    {
        var builder = new AgencyResultsBuilder(Given.District, 2024);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Set((StudentGroup)group, (Indicator)indicator, IndicatorCell.OfColor(PerformanceLevel.Red)));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Build()[(StudentGroup)group, (Indicator)indicator]);
    }

    [Fact]
    public void A_second_row_for_a_cell_is_refused_with_its_place()
    {
        var message = Assert.Throws<ArgumentException>(() => Given.Results(2024, "HI: SUSP 1; HI: SUSP 2")).Message;

        Assert.All(["SUSP", "'HI'", "2024", Given.District.Cds.ToString()], part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_another_agency_or_year_is_refused()
    {
        var row = Row(RecordType.District);
        var rating = Rater.For(2024).Rate(row);

        Assert.Throws<ArgumentException>(() => Given.Results(2023).Add(row, rating));
        Assert.Throws<ArgumentException>(() => Given.Results(2024, "", AgencyKind.CountyOffice).Add(row, rating));
        Assert.Throws<ArgumentException>(() => Given.Results(2024).WithLocalIndicators(LocalIndicatorReport.Empty(Given.District.Cds, 2023), null));
        Assert.Throws<ArgumentException>(() => Given.Results(2024).WithLocalIndicators(null, LocalIndicatorReport.Empty(Given.District.Cds, 2024)));
        Assert.Throws<ArgumentException>(() => Given.Results(2024).WithLocalIndicators(LocalIndicatorReport.Empty(CdsCode.Of(1, 1), 2024), null));
    }

    [Fact]
    public void A_rated_row_becomes_a_cell_and_a_row_for_information_does_not()
    {
        var row = Row(RecordType.District) with { Group = StudentGroup.Hispanic, CurrentNumerator = 30, PriorNumerator = 29 };
        var rating = Rater.For(2024).Rate(row);
        var cell = Given.Results(2024).Add(row, rating).Build()[StudentGroup.Hispanic, Indicator.Suspension];

        Assert.Equal((rating.Level, rating.Status, rating.Change, rating.Reason), (cell.Level, cell.Status, cell.Change, cell.Reason));
        Assert.Equal(("30.0", "1.0"), (cell.StatusValue.ToString(), cell.ChangeValue.ToString()));
        Assert.True(cell.IsRated);
        Assert.False(Given.Results(2024).Add(row with { Flags = ResultFlags.InformationOnly }, rating).Build()[StudentGroup.Hispanic, Indicator.Suspension].HasResult);
        Assert.Equal(TestOutcome.NotMet, AssistanceEvaluator.For(2024).Determine(Given.Results(2024).Add(row, rating).Build()).Findings.Method(1));
    }

    [Fact]
    public void Results_do_not_change_when_their_builder_goes_on()
    {
        var builder = Given.Results(2024, "HI: SUSP 1");
        var results = builder.Build();
        builder.With("HI: CHRO 1");

        Assert.False(results[StudentGroup.Hispanic, Indicator.ChronicAbsenteeism].HasResult);
        Assert.True(builder.Build()[StudentGroup.Hispanic, Indicator.ChronicAbsenteeism].HasResult);
    }

    [Fact]
    public void A_cell_counts_with_a_colour_or_with_a_status_of_enough_students()
    {
        Assert.False(default(IndicatorCell).HasResult);
        Assert.False(default(IndicatorCell).IsRated);
        Assert.All(PerformanceLevels.All, c => Assert.Equal(c != PerformanceLevel.None, IndicatorCell.OfColor(c).IsRated));
        Assert.All(StatusLevels.All, s => Assert.Equal(s != StatusLevel.None, IndicatorCell.OfStatus(s).IsRated));
        Assert.False((IndicatorCell.OfStatus(StatusLevel.Level1) with { HasColorNSize = false }).IsRated);
    }

    [Fact]
    public void Rows_are_sorted_by_agency()
    {
        var collector = new AgencyResultsCollector(2024);
        IndicatorResult[] rows =
        [
            Row(RecordType.School) with { IsCharter = true, SchoolName = "Valle Charter", Cds = Given.Charter.Cds },
            Row(RecordType.School) with { Cds = CdsCode.Of(99, 12345, 7) },
            Row(RecordType.District),
            Row(RecordType.District) with { IsCountyOffice = true, Cds = Given.CountyOffice.Cds, DistrictName = "Valle County Office" },
            Row(RecordType.State) with { Cds = CdsCode.State },
        ];
        foreach (var row in rows)
        {
            collector.Add(row, Rater.For(2024).Rate(row));
        }

        var agencies = collector.Build();

        Assert.Equal(
            [(Given.CountyOffice.Cds, AgencyKind.CountyOffice, "Valle County Office"), (Given.District.Cds, AgencyKind.District, "Valle Unified"), (Given.Charter.Cds, AgencyKind.Charter, "Valle Charter")],
            agencies.Select(a => (a.Agency.Cds, a.Agency.Kind, a.Agency.Name)));
        Assert.All(agencies, a => Assert.Null(a.LocalIndicators));
        Assert.Equal([AgencyKind.Charter, null, AgencyKind.District, AgencyKind.CountyOffice, null], rows.Select(AgencyResultsCollector.KindOf));
    }

    [Fact]
    public void An_agency_absent_from_a_file_of_local_indicators_has_reported_nothing()
    {
        var collector = new AgencyResultsCollector(2024);
        var row = Row(RecordType.District);
        collector.Add(row, Rater.For(2024).Rate(row));
        var report = new LocalIndicatorReport(CdsCode.Of(1, 1), 2024, new Dictionary<StatePriority, LocalIndicatorRating> { [StatePriority.BasicServices] = LocalIndicatorRating.Met });
        collector.Add(report);
        var results = Assert.Single(collector.Build());

        Assert.NotNull(results.LocalIndicators);
        Assert.Null(results.PriorLocalIndicators);
        Assert.Equal(Given.District.Cds, results.LocalIndicators.Cds);
        Assert.Equal(StatePrioritySet.Of(StatePriority.BasicServices), results.LocalIndicators.Covered);
        Assert.Equal(LocalIndicatorRating.NotReported, results.LocalIndicators[StatePriority.BasicServices]);
        Assert.Throws<ArgumentException>(() => collector.Add(report));
        Assert.Throws<ArgumentException>(() => collector.Add(row, Rater.For(2024).Rate(row)));
    }

    [Fact]
    public void A_history_refuses_two_different_entries_and_lets_lists_go_before_own_results()
    {
        var list = Given.Entry(2023, AssistanceStatus.DifferentiatedAssistanceYear1, "HI");
        var own = list with { Status = AssistanceStatus.GeneralAssistance };
        var history = AssistanceHistory.Empty.Add([list]);

        Assert.Equal(1, history.Add([list]).Count);
        Assert.Contains("2023", Assert.Throws<ArgumentException>(() => history.Add([own])).Message, StringComparison.Ordinal);
        Assert.Equal(list, history.AddUnknown([own]).Find(list.Cds, 2023));
        Assert.Equal(own, AssistanceHistory.Empty.AddUnknown([own]).Find(list.Cds, 2023));
        Assert.Null(history.Find(list.Cds, 2022));
        Assert.Equal((true, false, false), (history.Covers(2023, AgencyKind.District), history.Covers(2023, AgencyKind.Charter), history.Covers(2022, AgencyKind.District)));
        Assert.Equal(0, AssistanceHistory.Empty.Count);
    }

    [Fact]
    public void Findings_of_a_list_row_are_its_letters_and_methods()
    {
        var record = new AssistanceRecord
        {
            Year = 2024,
            Agency = Given.District,
            Status = AssistanceStatus.DifferentiatedAssistanceYear1,
            Letters = new Dictionary<StudentGroup, PriorityLetter>
            {
                [StudentGroup.Hispanic] = PriorityLetter.Parse("K", null),
                [StudentGroup.White] = PriorityLetter.Parse("*", null),
            },
            Methods = [null, true, null, false],
        };
        var findings = AssistanceEvaluator.For(2024).FromRecord(record);

        Assert.Equal(("4,5,6,8", ""), (findings.Priorities(StudentGroup.Hispanic).ToString(), findings.Priorities(StudentGroup.White).ToString()));
        Assert.Equal(
            [TestOutcome.Met, TestOutcome.Met, TestOutcome.Unknown, TestOutcome.NotMet],
            Enumerable.Range(1, 4).Select(findings.Method));
        Assert.Null(findings.Results);
        Assert.Null(findings.AgencyGroups);
        Assert.True(AssistanceHistoryEntry.Of(record).MeetsLocally);
        Assert.Equal(AssistanceHistoryEntry.Of(record), AssistanceHistory.Of([record]).Find(Given.District.Cds, 2024));
        Assert.Throws<ArgumentException>(() => AssistanceEvaluator.For(2023).FromRecord(record));

        var explanation = AssistanceEvaluator.For(2024).Conclude(findings).Explain();
        Assert.Contains("letter K in the list", explanation.ToPlainText(), StringComparison.Ordinal);
        Assert.Equal(explanation, Explanation.FromJson(explanation.ToJson()));
    }

    private static IndicatorResult Row(RecordType type) => new()
    {
        Year = 2024,
        Indicator = Indicator.Suspension,
        Cds = Given.District.Cds,
        RecordType = type,
        Group = StudentGroup.AllStudents,
        DistrictName = "Valle Unified",
        SuspensionType = SuspensionType.UnifiedDistrict,
        CurrentNumerator = 5,
        CurrentDenominator = 100,
        PriorNumerator = 5,
        PriorDenominator = 100,
    };
}
