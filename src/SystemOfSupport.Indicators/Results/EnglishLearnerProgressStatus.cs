using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Numerator and denominator of English learner progress.</summary>
public static class EnglishLearnerProgressStatus
{
    /// <summary>The rate of a tally: by the method of the rules, with untested students in the denominator where the choice adds them.</summary>
    /// <param name="tally">A tally of English learner progress.</param>
    /// <param name="rules">The year's rules.</param>
    /// <param name="untested">How many untested students join the denominator.</param>
    /// <returns>Counts; with the method of 2017 the numerator may exceed the denominator.</returns>
    public static RateCounts Of(Tally tally, EnglishLearnerProgressRules rules, UntestedEnglishLearnerRule untested)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Method switch
        {
            EnglishLearnerProgressMethod.CeldtAndReclassification => Counts(
                tally[TallyCount.CeldtAdvanced] + tally[TallyCount.CeldtMaintained] + tally[TallyCount.CeldtReclassified] + tally[TallyCount.CeldtLongTermBonus],
                tally[TallyCount.CeldtTesters] + tally[TallyCount.CeldtReclassified]),
            EnglishLearnerProgressMethod.LevelCounts => Counts(
                0,
                tally[TallyCount.ElpacLevel1] + tally[TallyCount.ElpacLevel2] + tally[TallyCount.ElpacLevel3] + tally[TallyCount.ElpacLevel4]),
            _ => Counts(
                tally[TallyCount.Progressed] + tally[TallyCount.MaintainedLevel4] + tally[TallyCount.ProgressedAlternate] + tally[TallyCount.MaintainedLevel3Alternate],
                tally[TallyCount.Progressed] + tally[TallyCount.MaintainedLevel4] + tally[TallyCount.MaintainedOther] + tally[TallyCount.Declined]
                    + tally[TallyCount.ProgressedAlternate] + tally[TallyCount.MaintainedLevel3Alternate] + tally[TallyCount.NotProgressedAlternate]
                    + UntestedOf(tally, rules, untested)),
        };
    }

    /// <summary>Untested students that join the denominator (<c>curr95</c>).</summary>
    public static int UntestedOf(Tally tally, EnglishLearnerProgressRules rules, UntestedEnglishLearnerRule untested)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(rules);
        if (rules.Participation is not { Penalty: ElpacPenaltyKind.AddsUntested })
        {
            return 0;
        }

        var (enrolled, tested) = (tally[TallyCount.ParticipationEnrolled], tally[TallyCount.ParticipationTested]);
        var perHundredThousand = untested switch
        {
            UntestedEnglishLearnerRule.ToWholePercent => 94_500,
            UntestedEnglishLearnerRule.ToTenthOfPercent => 94_950,
            _ => 0,
        };
        return (int)Math.Max(0, ((perHundredThousand * enrolled) + 99_999) / 100_000 - tested);
    }

    private static RateCounts Counts(long numerator, long denominator) => new((int)numerator, (int)denominator);
}
