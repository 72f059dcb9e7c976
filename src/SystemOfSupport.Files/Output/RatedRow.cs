using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Files;

/// <summary>A result and its rating as one line of the ratings.</summary>
internal readonly record struct RatedRow(
    DashboardYear Year,
    string Cds,
    RecordType RecordType,
    StudentGroup Group,
    Indicator Indicator,
    int? CurrentDenominator,
    Tenths? Status,
    Tenths? Change,
    StatusLevel StatusLevel,
    ChangeLevel ChangeLevel,
    PerformanceLevel Color,
    int Box,
    RatingReason Reason)
{
    internal static RatedRow Of(IndicatorResult result, Rating rating) => new(
        result.Year, result.Cds.ToString(), result.RecordType, result.Group, result.Indicator, result.CurrentDenominator, result.StatusOrComputed(), result.ChangeOrComputed(),
        rating.Status, rating.Change, rating.Level, rating.Box.Number, rating.Reason);

    internal static RatedRow Of(StateRatings ratings, int row)
    {
        var result = ratings.Frame.Row(row);
        var entity = ratings.Frame.Entities[ratings.Frame.Columns.Entities[row]];
        return new(
            ratings.Frame.Year, entity.Code, entity.RecordType, result.Group, result.Indicator, Narrow.Count(result.CurrentDenominator), result.StatusOrComputed(), result.ChangeOrComputed(),
            (StatusLevel)ratings.StatusLevels[row], (ChangeLevel)ratings.ChangeLevels[row], (PerformanceLevel)ratings.Colors[row], ratings.Boxes[row], (RatingReason)ratings.Reasons[row]);
    }
}
