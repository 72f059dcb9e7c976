using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Graduation and college/career, which count the same cohorts: each student at the last accountable school.</summary>
internal sealed class GraduationMeasure(MeasurementContext context) : IndicatorMeasure(context)
{
    internal override void Count(StudentRecord student, TallyAccumulator sum)
    {
        foreach (var outcome in student.Cohorts)
        {
            if (outcome.Removal != CohortRemoval.None)
            {
                continue;
            }

            foreach (var place in Context.PlacementsOf(outcome.School, student, Indicator.Graduation))
            {
                if (outcome.Kind == CohortKinds.Main(MethodAt(place)) && outcome.ClassOf == ClassOf)
                {
                    CountCohort(student, outcome, place, sum);
                }
                else if (outcome.Kind == CohortKind.FifthYear && MethodAt(place) == GraduationMethod.Combined && outcome.ClassOf == ClassOf - 1)
                {
                    CountFifthYear(student, outcome, place, sum);
                }
            }
        }
    }

    private GraduationRules Rules => Context.Rules.Graduation;

    private int ClassOf => Context.Year.EndYear - Rules.ClassesBehind;

    internal GraduationMethod MethodAt(Placement place)
    {
        var profile = Context.Directory[place.Cds].Agency;
        var alternative = place.Type == RecordType.School ? profile.IsAlternativeSchool : profile.Kind == AgencyKind.CountyOffice;
        return alternative ? Rules.AlternativeSchoolMethod ?? Rules.Method : Rules.Method;
    }

    private void CountCohort(StudentRecord student, CohortOutcome outcome, Placement place, TallyAccumulator sum)
    {
        var groups = GroupsOf(student, outcome);
        var oneYear = outcome.Kind == CohortKind.OneYear;
        if (oneYear && outcome.DaysEnrolled < MinimumDays(groups))
        {
            return;
        }

        var graduate = IsGraduate(outcome, oneYear);
        sum.Count(Indicator.Graduation, place, groups, TallyCount.Cohort);
        if (graduate)
        {
            sum.Count(Indicator.Graduation, place, groups, TallyCount.Graduates);
        }

        if (Context.Rules.CollegeCareer is { } career && (graduate || !oneYear || !career.OneYearGraduatesOnly))
        {
            CountPlacement(student, outcome, graduate, place, groups, career, sum);
        }
    }

    private void CountFifthYear(StudentRecord student, CohortOutcome outcome, Placement place, TallyAccumulator sum)
    {
        if (!IsGraduate(outcome, oneYear: false))
        {
            return;
        }

        var groups = GroupsOf(student, outcome);
        sum.Count(Indicator.Graduation, place, groups, TallyCount.FifthYearGraduates);
        if (Context.Rules.CollegeCareer is { } career
            && (career.Denominator == CollegeCareerDenominator.GraduationCohort
                || CollegeCareerPlacements.Of(student.CollegeCareer, career, IsAlternative(outcome), HasDisability(groups)) == CollegeCareerPlacement.Prepared))
        {
            CountPlacement(student, outcome, graduate: true, place, groups, career, sum);
        }
    }

    // A student is placed once, in the highest placement reached; the measures of that placement are counted each.
    private void CountPlacement(StudentRecord student, CohortOutcome outcome, bool graduate, Placement place, StudentGroupSet groups, CollegeCareerRules career, TallyAccumulator sum)
    {
        var (alternative, disability) = (IsAlternative(outcome), HasDisability(groups));
        var placement = graduate ? CollegeCareerPlacements.Of(student.CollegeCareer, career, alternative, disability) : CollegeCareerPlacement.NotPrepared;
        var (count, measures, first) = placement switch
        {
            CollegeCareerPlacement.Prepared => (TallyCount.Prepared, career.Prepared, TallyCount.PreparedSummative),
            CollegeCareerPlacement.ApproachingPrepared => (TallyCount.Approaching, career.Approaching, TallyCount.ApproachingSummative),
            _ => (TallyCount.NotPrepared, [], default),
        };
        sum.Count(Indicator.CollegeCareer, place, groups, count);
        foreach (var measure in measures)
        {
            if (CollegeCareerPlacements.IsMet(measure, student.CollegeCareer, alternative, disability))
            {
                sum.Count(Indicator.CollegeCareer, place, groups, (TallyCount)((int)first + (int)measure.Measure - 1));
            }
        }
    }

    private StudentGroupSet GroupsOf(StudentRecord student, CohortOutcome outcome)
    {
        var years = outcome.Kind switch { CohortKind.OneYear => 1, CohortKind.FifthYear => 5, _ => 4 };
        var last = outcome.Kind == CohortKind.FifthYear ? outcome.ClassOf + 1 : outcome.ClassOf;
        return Context.Groups.ForCohort(student.Demographics, new SchoolYear(last - years).FirstDay, new SchoolYear(last - 1).LastDay);
    }

    private bool IsGraduate(CohortOutcome outcome, bool oneYear)
    {
        var codes = oneYear ? Rules.OneYearCodes : Rules.DiplomaCodes;
        var completed = outcome.CompletionCode is { } code
            && (codes.Contains(code) || (code == Rules.PathwayDiplomaCode && Context.Choices.PathwayDiploma == PathwayDiplomaRule.Graduate));
        var end = outcome.Kind == CohortKind.FifthYear ? outcome.ClassOf + 1 : outcome.ClassOf;
        return completed && (outcome.CompletedOn is not { } day || day <= MonthDays.In(Rules.OutcomesUntil, end));
    }

    private int MinimumDays(StudentGroupSet groups) =>
        groups.Contains(StudentGroup.FosterYouth) || groups.Contains(StudentGroup.Homeless) ? Rules.OneYearMinimumDaysFosterOrHomeless : Rules.OneYearMinimumDays;

    // The job-program measure belongs to students of schools of the DASS program: the student's school decides, whatever the row.
    private bool IsAlternative(CohortOutcome outcome) => Context.Directory[outcome.School].Agency.IsAlternativeSchool;

    private static bool HasDisability(StudentGroupSet groups) => groups.Contains(StudentGroup.StudentsWithDisabilities);
}
