using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>What a Dashboard says of one indicator of one student group, as far as eligibility looks at it.</summary>
/// <remarks>The default value is a cell without a result: the Dashboard has no such row.</remarks>
public readonly record struct IndicatorCell
{
    /// <summary>Status level; none where the Dashboard has none.</summary>
    public StatusLevel Status { get; init; }

    /// <summary>Change level; none where the Dashboard has none.</summary>
    public ChangeLevel Change { get; init; }

    /// <summary>Performance level, the colour; none where the Dashboard has none.</summary>
    public PerformanceLevel Level { get; init; }

    /// <summary>Whether this year's students reach the minimum for a colour; a status level stands for a colour only with it.</summary>
    public bool HasColorNSize { get; init; }

    /// <summary>Why there is this colour or none; null where there is no row.</summary>
    public RatingReason? Reason { get; init; }

    /// <summary>The weakest confidence on which the cell leans.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Status in percent or points; null where it is blank or was not given.</summary>
    public Tenths? StatusValue { get; init; }

    /// <summary>Change in percentage points or points; null where it is blank or was not given.</summary>
    public Tenths? ChangeValue { get; init; }

    /// <summary>Whether the Dashboard has a row.</summary>
    public bool HasResult => Reason is not null;

    /// <summary>Whether the group counts for this indicator: it has a colour, or a status level that stands for one.</summary>
    public bool IsRated => Level != PerformanceLevel.None || (Reason is RatingReason.StatusOnly && HasColorNSize && Status != StatusLevel.None);

    /// <summary>The cell of a rated result.</summary>
    public static IndicatorCell Of(IndicatorResult result, Rating rating)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new()
        {
            Status = rating.Status,
            Change = rating.Change,
            Level = rating.Level,
            HasColorNSize = rating.HasColorNSize,
            Reason = rating.Reason,
            Confidence = rating.Confidence,
            StatusValue = result.StatusOrComputed(),
            ChangeValue = result.ChangeOrComputed(),
        };
    }

    /// <summary>A cell of which only the colour is known, as in lists of colours.</summary>
    public static IndicatorCell OfColor(PerformanceLevel level) =>
        new() { Level = level, HasColorNSize = level != PerformanceLevel.None, Reason = level == PerformanceLevel.None ? RatingReason.TooFewStudents : RatingReason.Colored };

    /// <summary>A cell of which only the status level is known, of a group that has the students for a colour.</summary>
    public static IndicatorCell OfStatus(StatusLevel status) => new() { Status = status, HasColorNSize = true, Reason = RatingReason.StatusOnly };
}
