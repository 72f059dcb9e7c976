using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>To which student groups a student belongs, by the rules of one book and the caller's choices. Immutable.</summary>
/// <remarks>Race and ethnicity groups exclude each other; a student without one counts in All Students only. Everyone counts in every other group that applies.</remarks>
public sealed class GroupMembership
{
    private const int NotHighSchoolGraduate = 14;

    private readonly MeasurementRules _rules;
    private readonly MeasurementChoices _choices;

    /// <summary>Makes the membership rules of a book.</summary>
    /// <exception cref="ArgumentException">The book has no measurement rules.</exception>
    public GroupMembership(RuleBook book, MeasurementChoices choices)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(choices);
        choices.Validate();
        _rules = book.Measurement ?? throw new ArgumentException($"Rule book {book} has no measurement rules.", nameof(book));
        _choices = choices;
    }

    /// <summary>Groups for English language arts, mathematics and science.</summary>
    /// <param name="student">The student.</param>
    /// <param name="testing">First day of testing.</param>
    /// <param name="test">The test whose result the student has; null for none.</param>
    public StudentGroupSet ForAssessment(StudentDemographics student, LocalDate testing, AssessmentTest? test)
    {
        ArgumentNullException.ThrowIfNull(student);
        var year = SchoolYear.Containing(testing);
        var groups = Common(student, year.FirstDay, year.LastDay);
        var current = IsEnglishLearner(student, testing, testing);
        var recent = !current && IsRecentlyReclassified(student, testing);
        groups = With(groups, StudentGroup.EnglishLearner, current || recent);
        groups = With(groups, StudentGroup.CurrentEnglishLearnerOnly, current);
        groups = With(groups, StudentGroup.RecentlyReclassified, recent);
        groups = With(groups, StudentGroup.EnglishOnly, student.EnglishLanguageStatus == EnglishLanguageStatus.EnglishOnly);
        groups = With(groups, StudentGroup.LongTermEnglishLearner, current && IsLongTerm(student, testing));
        groups = With(groups, StudentGroup.StudentsWithDisabilities, HasDisability(student, testing));
        return test switch
        {
            AssessmentTest.SmarterBalanced => groups.With(StudentGroup.SmarterBalancedTakers),
            AssessmentTest.Alternate => groups.With(StudentGroup.AlternateAssessmentTakers),
            AssessmentTest.Science => groups.With(StudentGroup.ScienceTestTakers),
            _ => groups,
        };
    }

    /// <summary>Groups for chronic absenteeism and suspension.</summary>
    /// <param name="student">The student.</param>
    /// <param name="year">The school year.</param>
    /// <param name="lastDay">The last day enrolled there; null while enrolled.</param>
    public StudentGroupSet ForCumulative(StudentDemographics student, SchoolYear year, LocalDate? lastDay)
    {
        ArgumentNullException.ThrowIfNull(student);
        var end = lastDay is { } day && day < year.LastDay ? day : year.LastDay;
        var (first, last) = _choices.CumulativeGroups == CumulativeGroupRule.AnyTimeInYear ? (year.FirstDay, year.LastDay) : (end, end);
        return Dated(student, first, last, first, last);
    }

    /// <summary>Groups for graduation and college/career.</summary>
    /// <param name="student">The student.</param>
    /// <param name="first">First day of the cohort.</param>
    /// <param name="last">Last day of the cohort.</param>
    public StudentGroupSet ForCohort(StudentDemographics student, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(student);
        var statusFrom = _choices.CohortGroups == CohortGroupRule.AnyTimeInCohort ? first : SchoolYear.Containing(last).FirstDay;
        return Dated(student, first, last, statusFrom, last);
    }

    /// <summary>Groups for English learner progress: English learners, and long-term English learners among them. Empty for a student who is not an English learner on the day.</summary>
    public StudentGroupSet ForEnglishLearnerProgress(StudentDemographics student, LocalDate testing)
    {
        ArgumentNullException.ThrowIfNull(student);
        return !IsEnglishLearner(student, testing, testing) ? []
            : With([StudentGroup.EnglishLearner], StudentGroup.LongTermEnglishLearner, IsLongTerm(student, testing));
    }

    /// <summary>Whether the student is socioeconomically disadvantaged on any day from <paramref name="first"/> to <paramref name="last"/> (CALPADS definition).</summary>
    public static bool IsSocioeconomicallyDisadvantaged(StudentDemographics student, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(student);
        var parents =
            (student.ParentEducation == NotHighSchoolGraduate && student.OtherParentEducation is null or NotHighSchoolGraduate)
            || (student.ParentEducation is null && student.OtherParentEducation == NotHighSchoolGraduate);
        return parents
            || student.Programs.Any(p => p.Program is not StudentProgram.Disability && p.Touches(first, last));
    }

    internal static bool IsEnglishLearner(StudentDemographics student, LocalDate first, LocalDate last) =>
        (student.EnglishLanguageStatus == EnglishLanguageStatus.EnglishLearner
            || (student.EnglishLanguageStatus == EnglishLanguageStatus.Reclassified && student.ReclassifiedOn is not null))
        && (student.EnglishLearnerSince is not { } since || since <= last)
        && (student.ReclassifiedOn is not { } until || until > first);

    private static StudentGroupSet Common(StudentDemographics student, LocalDate first, LocalDate last)
    {
        StudentGroupSet groups = [StudentGroup.AllStudents];
        groups = With(groups, student.Race, student.Race != StudentGroup.Unspecified);
        groups = With(groups, StudentGroup.SocioeconomicallyDisadvantaged, IsSocioeconomicallyDisadvantaged(student, first, last));
        groups = With(groups, StudentGroup.FosterYouth, student.IsIn(StudentProgram.FosterYouth, first, last));
        return With(groups, StudentGroup.Homeless, student.IsIn(StudentProgram.Homeless, first, last));
    }

    private StudentGroupSet Dated(StudentDemographics student, LocalDate first, LocalDate last, LocalDate statusFrom, LocalDate statusTo)
    {
        var groups = Common(student, first, last);
        groups = IsSocioeconomicallyDisadvantaged(student, statusFrom, statusTo) ? groups : groups.Without(StudentGroup.SocioeconomicallyDisadvantaged);
        var learner = IsEnglishLearner(student, first, last);
        groups = With(groups, StudentGroup.EnglishLearner, learner);
        groups = With(groups, StudentGroup.LongTermEnglishLearner, learner && IsLongTerm(student, last));
        return With(groups, StudentGroup.StudentsWithDisabilities, student.IsIn(StudentProgram.Disability, statusFrom, statusTo));
    }

    private bool HasDisability(StudentDemographics student, LocalDate testing)
    {
        var years = _rules.StudentGroups.DisabilityExitYears ?? (_choices.DisabilityExit == DisabilityExitRule.TwoYearsAfterExit ? 2 : 0);
        return student.IsIn(StudentProgram.Disability, testing.PlusYears(-years), testing);
    }

    private bool IsRecentlyReclassified(StudentDemographics student, LocalDate testing)
    {
        if (student.EnglishLanguageStatus != EnglishLanguageStatus.Reclassified)
        {
            return false;
        }

        if (_choices.Reclassified == ReclassifiedRule.Precomputed)
        {
            return student.IsRecentlyReclassified
                ?? throw new MeasurementException("A reclassified student's record does not tell whether the student is recently reclassified, and the choice is to take it from there.");
        }

        var years = _rules.StudentGroups.ReclassifiedYears;
        var from = _choices.Reclassified == ReclassifiedRule.WithinYearsOfTesting ? testing.PlusYears(-years) : new LocalDate(testing.Year - years, 6, 15);
        return student.ReclassifiedOn is { } day
            ? day >= from && day <= testing
            : throw new MeasurementException("A reclassified student's record has no day of reclassification.");
    }

    // A student who was reclassified within the days looked at was proficient from then on.
    private bool IsLongTerm(StudentDemographics student, LocalDate day)
    {
        if (_rules.StudentGroups.LongTermYears is not { } years)
        {
            return false;
        }

        if (_choices.LongTerm == LongTermEnglishLearnerRule.Precomputed)
        {
            return student.IsLongTermEnglishLearner
                ?? throw new MeasurementException("An English learner's record does not tell whether the student is a long-term English learner, and the choice is to take it from there.");
        }

        var until = student.ReclassifiedOn is { } reclassified && reclassified < day ? reclassified : day;
        return student.EnglishLearnerSince is { } since
            ? since.PlusYears(years) <= until
            : throw new MeasurementException("An English learner's record has no day of the first classification.");
    }

    private static StudentGroupSet With(StudentGroupSet groups, StudentGroup group, bool member) => member ? groups.With(group) : groups;
}
