using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>English language arts, mathematics and science: a student counts once per level, for the school that was to test the student.</summary>
internal sealed class AssessmentIndicatorMeasure(MeasurementContext context, AssessmentRules rules) : IndicatorMeasure(context)
{
    internal override void Count(StudentRecord student, TallyAccumulator sum)
    {
        var result = ResultOf(student);
        if (result is not null && !rules.Grades.Contains(result.Grade))
        {
            return;
        }

        if ((result?.School ?? (Context.Choices.UntestedStudents == UntestedStudentRule.LastEnrollmentInWindow ? SchoolOfUntested(student) : null)) is not { } school)
        {
            return;
        }

        var testing = FirstTestingDay(school, result);
        var isNewcomer = IsNewcomer(student.Demographics, testing) || result?.Condition == ConditionCode.NewEnglishLearner;
        if (result?.Condition == ConditionCode.MedicalEmergency || (isNewcomer && rules.Newcomers.ExcusedFromTest))
        {
            return;
        }

        var participated = result is { Participated: true, Condition: not (ConditionCode.ParentExemption or ConditionCode.NotTested) };
        var groups = Context.Groups.ForAssessment(student.Demographics, testing, participated ? result!.Test : null);
        var points = result is null || (isNewcomer && Context.Choices.NewcomerScores == NewcomerScoreRule.Excluded) ? null : PointsOf(result);
        foreach (var place in Context.PlacementsOf(school, student, rules.Indicator))
        {
            sum.Count(rules.Indicator, place, groups, TallyCount.ParticipationEnrolled);
            if (participated)
            {
                sum.Count(rules.Indicator, place, groups, TallyCount.ParticipationTested);
            }

            if (points is { } value && IsContinuouslyEnrolled(student, place, testing))
            {
                sum.Count(rules.Indicator, place, groups, TallyCount.Scored);
                sum.Count(rules.Indicator, place, groups, TallyCount.PointTenths, value.Value);
                if (student.Demographics.IsIn(StudentProgram.Disability, testing, testing))
                {
                    sum.Count(rules.Indicator, place, groups, TallyCount.ScoredIdentifiedDisabilities);
                }
            }
        }
    }

    private AssessmentResult? ResultOf(StudentRecord student)
    {
        AssessmentResult? found = null;
        foreach (var result in student.Assessments)
        {
            if (result.Subject == rules.Indicator)
            {
                found = found is null ? result : throw new MeasurementException($"A student of school {result.School} has two results in {rules.Indicator.Code()}. Expected one.");
            }
        }

        return found;
    }

    // Without a record, the school of the last enrollment within its accountability testing window. Science in high school is tested once,
    // in a grade of the school's choice, so there only a record tells that a student was to be tested.
    private CdsCode? SchoolOfUntested(StudentRecord student)
    {
        var days = rules.Participation?.WindowGraceDays ?? 0;
        EnrollmentSpell? last = null;
        foreach (var spell in student.Enrollment)
        {
            if (rules.Grades.Contains(spell.Grade)
                && (rules.Indicator != Indicator.Science || spell.Grade < Grade.Ninth)
                && spell.Status is EnrollmentStatus.Primary or EnrollmentStatus.ShortTerm)
            {
                var window = Context.Directory.WindowOf(spell.School, Context.IsPrior);
                if (spell.Touches(window.First.PlusDays(-days), window.Last.PlusDays(days)) && (last is null || spell.Entry > last.Entry))
                {
                    last = spell;
                }
            }
        }

        return last?.School;
    }

    private LocalDate FirstTestingDay(CdsCode school, AssessmentResult? result) =>
        Context.Choices.FirstTestingDay == FirstTestingDayRule.StudentTests && result?.TestedOn is { } day
            ? day
            : Context.Directory.WindowOf(school, Context.IsPrior).First;

    private bool IsNewcomer(StudentDemographics student, LocalDate testing) =>
        GroupMembership.IsEnglishLearner(student, testing, testing)
        && student.FirstUnitedStatesSchool is { } day
        && day > MonthDays.In(rules.Newcomers.EnteredAfter, Context.Year.StartYear);

    private Tenths? PointsOf(AssessmentResult result)
    {
        var valid = result.Condition switch
        {
            ConditionCode.None or ConditionCode.NewEnglishLearner => true,
            ConditionCode.LowestObtainable => Context.Choices.LowestObtainableScores == LowestObtainableScoreRule.Counted,
            ConditionCode.Incomplete => result.Test == AssessmentTest.Alternate && Context.Choices.IncompleteScores == IncompleteScoreRule.Counted,
            _ => false,
        };
        if (!valid || !result.Participated)
        {
            return null;
        }

        if (result.Test == AssessmentTest.Alternate)
        {
            return rules.CountsAlternate ? Context.Choices.AlternateScores.Points(result) : null;
        }

        return result.ScaleScore is { } score ? AssessmentPoints.Of(rules, result.Grade, score) : null;
    }

    private bool IsContinuouslyEnrolled(StudentRecord student, Placement place, LocalDate testing) =>
        (place.Type == RecordType.State && Context.Choices.StateEnrollment == StateEnrollmentRule.AnyEnrollment)
        || CensusDay.IsContinuous(
            student.Enrollment.Where(s => s.Status is EnrollmentStatus.Primary or EnrollmentStatus.ShortTerm && Context.PlacementsOf(s.School, student, rules.Indicator).Contains(place)),
            CensusDay.Of(Context.Year),
            testing,
            rules.ContinuousEnrollment.MaximumGapDays);
}
