using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing.Tests;

public sealed class SyntheticStateTests
{
    private static readonly DashboardYear[] AllYears = [2022, 2023, 2024, 2025];

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Student_records_of_a_whole_state_give_the_rows_of_its_files(int dashboard)
    {
        DashboardYear year = dashboard;
        var state = new SyntheticState(0.01m, seed: 7, [year]);
        var measured = Measure(state, year, CdsCode.State);
        var rows = state.Rows(year).ToList();

        Compare(rows, measured, rows.Count);
    }

    private static Dictionary<TallyKey, MeasuredResult> Measure(SyntheticState state, DashboardYear year, CdsCode cds)
    {
        var calculator = new IndicatorCalculator(RuleBooks.For(year), state.Directory(year, cds), SyntheticState.Choices(year));
        var current = calculator.Tally(state.Students(year.Results, cds), year.Results);
        var prior = year.PriorResults is { } before ? calculator.Tally(state.Students(before, cds), before) : null;
        return calculator.Results(current, prior).ToDictionary(r => KeyOf(r.Result));
    }

    private static void Compare(IReadOnlyList<SyntheticRow> rows, Dictionary<TallyKey, MeasuredResult> measured, int expected)
    {
        foreach (var row in rows)
        {
            Assert.True(measured.Remove(KeyOf(row.Result), out var found), $"The records give no row {row.Result}.");
            // A file of status only has no year before; flags of certification are the agency's, not the students'.
            var isStatusOnly = row.Rating.Reason is RatingReason.StatusOnly || RuleBooks.For(row.Result.Year)[row.Result.Indicator].Reporting == IndicatorReporting.StatusOnly;
            var result = isStatusOnly ? found.Result with { PriorDenominator = null, PriorNumerator = null, PriorStatus = null, Change = null } : found.Result;
            result = result with { Flags = result.Flags | row.Result.Flags, DistrictName = row.Result.DistrictName };
            Assert.Equal(row.Result, result);
            Assert.Equal(row.Rating, Rater.For(row.Result.Year).Rate(result));
        }

        Assert.Empty(measured.Values.Where(r => r.Result.CurrentDenominator > 0));
        Assert.Equal(expected, rows.Count);
    }

    private static TallyKey KeyOf(IndicatorResult result) => new(result.Indicator, result.RecordType, result.Cds, result.Group);
}
