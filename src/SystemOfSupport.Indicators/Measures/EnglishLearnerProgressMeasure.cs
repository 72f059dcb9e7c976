using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>English learner progress: current English learners before testing, with results of two years. Participation follows from the records of this year's test.</summary>
internal sealed class EnglishLearnerProgressMeasure(MeasurementContext context) : IndicatorMeasure(context)
{
    private EnglishLearnerProgressRules Rules => Context.Rules.EnglishLearnerProgress;

    internal override void Count(StudentRecord student, TallyAccumulator sum)
    {
        if (Rules.Method == EnglishLearnerProgressMethod.CeldtAndReclassification)
        {
            CountCeldt(student, sum);
            return;
        }

        if (ResultOf(student, Context.Year) is not { } now || Context.Groups.ForEnglishLearnerProgress(student.Demographics, now.TestedOn) is not { IsEmpty: false } groups)
        {
            return;
        }

        var counted = CountOf(now, ResultOf(student, Context.Year.Previous));
        foreach (var place in Context.PlacementsOf(now.School, student, Indicator.EnglishLearnerProgress))
        {
            sum.Count(Indicator.EnglishLearnerProgress, place, groups, TallyCount.ParticipationEnrolled);
            if (now.Participated)
            {
                sum.Count(Indicator.EnglishLearnerProgress, place, groups, TallyCount.ParticipationTested);
            }

            if (counted is { } count)
            {
                sum.Count(Indicator.EnglishLearnerProgress, place, groups, count);
            }
        }
    }

    private void CountCeldt(StudentRecord student, TallyAccumulator sum)
    {
        if (student.Celdt is not { } celdt)
        {
            return;
        }

        foreach (var place in Context.PlacementsOf(celdt.School, student, Indicator.EnglishLearnerProgress))
        {
            StudentGroupSet groups = [StudentGroup.EnglishLearner];
            sum.Count(Indicator.EnglishLearnerProgress, place, groups, TallyCount.ParticipationEnrolled);
            foreach (var (yes, count) in new[]
            {
                (celdt.Tested, TallyCount.ParticipationTested),
                (celdt.Tested, TallyCount.CeldtTesters),
                (celdt.Tested && celdt.Advanced, TallyCount.CeldtAdvanced),
                (celdt.Tested && celdt.MaintainedProficiency && !celdt.Advanced, TallyCount.CeldtMaintained),
                (celdt.Reclassified, TallyCount.CeldtReclassified),
                (celdt.LongTermBonus, TallyCount.CeldtLongTermBonus),
            })
            {
                if (yes)
                {
                    sum.Count(Indicator.EnglishLearnerProgress, place, groups, count);
                }
            }
        }
    }

    private TallyCount? CountOf(ElpacResult now, ElpacResult? before)
    {
        if (!Rules.Grades.Contains(now.Grade) || now.ScaleScore is not { } score)
        {
            return null;
        }

        if (Rules.Method == EnglishLearnerProgressMethod.LevelCounts)
        {
            return now.Test == ElpacTest.Summative
                ? (TallyCount)((int)TallyCount.ElpacLevel1 + ElpiLevels.ElpacLevel(ElpiLevels.Of(Rules, now.Grade, score)) - 1)
                : null;
        }

        if (before?.ScaleScore is not { } earlier)
        {
            return null;
        }

        return (before.Test, now.Test) switch
        {
            (ElpacTest.Summative, ElpacTest.Summative) => Progress(ElpiLevels.Of(Rules, before.Grade, earlier), ElpiLevels.Of(Rules, now.Grade, score)),
            _ when Rules.AlternateScales.Count == 0 || (Context.IsPrior && !Rules.AlternateInPrior) => null,
            (ElpacTest.Alternate, ElpacTest.Alternate) => AlternateProgress(before.Grade, earlier, now.Grade, score),
            _ when Context.Choices.ElpacSwitch == ElpacSwitchRule.Excluded => null,
            (_, ElpacTest.Alternate) => TallyCount.NotProgressedAlternate,
            _ => TallyCount.Declined,
        };
    }

    private static TallyCount Progress(ElpiLevel before, ElpiLevel now) =>
        now > before ? TallyCount.Progressed
        : now < before ? TallyCount.Declined
        : now == ElpiLevel.Level4 ? TallyCount.MaintainedLevel4
        : TallyCount.MaintainedOther;

    // Up a level, or up by the book's points: each span's scale starts a hundred points above the one before, so points are taken from its lowest score.
    private TallyCount AlternateProgress(Grade gradeBefore, int before, Grade gradeNow, int now)
    {
        var (levelBefore, aboveBefore) = ElpiLevels.OfAlternate(Rules, gradeBefore, before);
        var (levelNow, aboveNow) = ElpiLevels.OfAlternate(Rules, gradeNow, now);
        var comparable = now - aboveNow == before - aboveBefore || Context.Choices.AlternateElpacSpans == AlternateElpacSpanRule.RelativeToSpan;
        return levelNow > levelBefore || (comparable && aboveNow - aboveBefore >= Rules.AlternateProgressPoints) ? TallyCount.ProgressedAlternate
            : levelNow == 3 && levelBefore == 3 ? TallyCount.MaintainedLevel3Alternate
            : TallyCount.NotProgressedAlternate;
    }

    private static ElpacResult? ResultOf(StudentRecord student, SchoolYear year)
    {
        ElpacResult? found = null;
        foreach (var result in student.Elpac)
        {
            if (result.Year == year)
            {
                found = found is null ? result : throw new MeasurementException($"A student of school {result.School} has two ELPAC results of {year}. Expected one.");
            }
        }

        return found;
    }
}
