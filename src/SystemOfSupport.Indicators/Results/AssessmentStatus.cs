using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Denominator and mean of an assessment indicator, with the penalty that the participation rate calls for.</summary>
public sealed record AssessmentStatus
{
    private AssessmentStatus()
    {
    }

    /// <summary>Students whose score counts, without records of the lowest score.</summary>
    public required int Scored { get; init; }

    /// <summary>Mean of their points without penalty; null without students.</summary>
    public ExactMean? MeanWithoutPenalty { get; private init; }

    /// <summary>Participation.</summary>
    public required ParticipationCounts Participation { get; init; }

    /// <summary>Records with the lowest score that join the denominator.</summary>
    public int LowestScoreRecords { get; private init; }

    /// <summary>Points added to the mean, never above zero, in hundredths (2018, 2019).</summary>
    public int AdjustmentHundredths { get; private init; }

    /// <summary>The denominator: students whose score counts, and records of the lowest score.</summary>
    public int Denominator => Scored + LowestScoreRecords;

    /// <summary>Mean of points with the penalty; null without students.</summary>
    public ExactMean? Mean { get; private init; }

    /// <summary>Applies the rules of participation to counts.</summary>
    /// <param name="scored">Students whose score counts.</param>
    /// <param name="pointTenths">Sum of their points, in tenths.</param>
    /// <param name="participation">Participation.</param>
    /// <param name="rule">The year's rule; null where nothing follows from participation.</param>
    public static AssessmentStatus Of(int scored, long pointTenths, ParticipationCounts participation, ParticipationRule? rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scored);
        ExactMean? plain = scored == 0 ? null : new(pointTenths, 10 * (Int128)scored);
        var records = 0;
        var adjustment = 0;
        var mean = plain;
        if (rule is { Penalty: ParticipationPenaltyKind.LowestScores })
        {
            records = LowestScores.Needed(participation.Enrolled, participation.Tested, rule.RequiredPermille!.Value);
            mean = scored + records == 0 ? null : new(pointTenths + (10L * rule.LowestPoints!.Value * records), 10 * (Int128)(scored + records));
        }
        else if (rule is { Penalty: ParticipationPenaltyKind.PointsOff } && participation.WholePercent is { } rate && rate < rule.TargetPercent)
        {
            adjustment = -rule.HundredthsPerPercent!.Value * (rule.TargetPercent - rate);
            mean = plain is null ? null : new((10 * (Int128)pointTenths) + ((Int128)adjustment * scored), 100 * (Int128)scored);
        }

        return new()
        {
            Scored = scored,
            MeanWithoutPenalty = plain,
            Participation = participation,
            LowestScoreRecords = records,
            AdjustmentHundredths = adjustment,
            Mean = mean,
        };
    }

    internal static AssessmentStatus Of(Tally tally, ParticipationRule? rule) => Of(
        (int)tally[TallyCount.Scored],
        tally[TallyCount.PointTenths],
        new((int)tally[TallyCount.ParticipationEnrolled], (int)tally[TallyCount.ParticipationTested]),
        rule);
}
