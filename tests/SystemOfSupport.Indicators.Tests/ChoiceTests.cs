using System.Text.Json;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using static SystemOfSupport.Indicators.Tests.TestDistrict;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>Points that the record leaves open: each is decided by name, changes what it should, and stands on the results that lean on it.</summary>
public sealed class ChoiceTests
{
    private static TallySet Count(Func<MeasurementChoices, MeasurementChoices> choose, params StudentRecord[] students) => Calculator(choose: choose).Tally(students, Year2024);

    [Fact]
    public void Every_choice_is_a_named_point_and_none_may_be_left_open()
    {
        var properties = typeof(MeasurementChoices).GetProperties().Where(p => !p.GetMethod!.IsStatic && p.DeclaringType == typeof(MeasurementChoices) && p.SetMethod is not null).ToList();

        Assert.Equal(
            properties.Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).Order(StringComparer.Ordinal),
            MeasurementChoices.NearestToText.All().Select(c => c.Point).Order(StringComparer.Ordinal));
        foreach (var property in properties)
        {
            var choices = MeasurementChoices.NearestToText with { };
            property.SetValue(choices, property.PropertyType.IsEnum ? Enum.ToObject(property.PropertyType, 0) : null);
            Assert.Contains(property.Name, Assert.Throws<InvalidOperationException>(() => Calculator(choose: _ => choices)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_choice_bears_on_some_result_and_every_rule_has_its_name()
    {
        var book = RuleBooks.For(2024);
        var applied = Model.Indicators.All
            .SelectMany(i => new[] { RecordType.School, RecordType.District, RecordType.State }.SelectMany(t => StudentGroups.All.Select(g => new TallyKey(i, t, CdsCode.State, g))))
            .SelectMany(k => MeasurementChoices.NearestToText.AppliedTo(k, book)).Select(c => c.Point).ToHashSet();

        Assert.Equal(MeasurementChoices.NearestToText.All().Select(c => c.Point).ToHashSet(), applied);
        Assert.All(MeasurementChoices.NearestToText.All(), c => Assert.Matches("^[a-z][A-Za-z]+$", c.Choice));
    }

    [Theory]
    [InlineData(LowestObtainableScoreRule.Counted, 1)]
    [InlineData(LowestObtainableScoreRule.NotCounted, 0)]
    public void A_lowest_obtainable_score_participates_and_counts_as_the_choice_says(LowestObtainableScoreRule rule, long scored)
    {
        var student = Student(1) with { Enrollment = [Spell(Elementary, Grade.Fifth)], Assessments = [Ela(Elementary, Grade.Fifth, 2200) with { Condition = ConditionCode.LowestObtainable }] };
        var tally = Of(Count(c => c with { LowestObtainableScores = rule }, student), Indicator.EnglishLanguageArts, Elementary)!;

        Assert.Equal((1, scored), (tally[TallyCount.ParticipationTested], tally[TallyCount.Scored]));
    }

    [Theory]
    [InlineData(IncompleteScoreRule.NotCounted, AssessmentTest.Alternate, 0)]
    [InlineData(IncompleteScoreRule.Counted, AssessmentTest.Alternate, 1)]
    [InlineData(IncompleteScoreRule.Counted, AssessmentTest.SmarterBalanced, 0)]
    public void An_incomplete_alternate_result_counts_as_the_choice_says(IncompleteScoreRule rule, AssessmentTest test, long scored)
    {
        var table = new AlternateLevelPoints("invented", Confidence.Unknown, new Dictionary<(Indicator, int), Tenths> { [(Indicator.EnglishLanguageArts, 1)] = Tenths.FromTenths(-300) });
        var student = Student(1) with
        {
            Enrollment = [Spell(Elementary, Grade.Fifth)],
            Assessments = [Ela(Elementary, Grade.Fifth, 2500, TestParts.Administered | TestParts.Adaptive | TestParts.PerformanceTask) with { Test = test, Level = 1, Condition = ConditionCode.Incomplete }],
        };
        var tally = Of(Count(c => c with { IncompleteScores = rule, AlternateScores = table }, student), Indicator.EnglishLanguageArts, Elementary)!;

        Assert.Equal((1, scored), (tally[TallyCount.ParticipationTested], tally[TallyCount.Scored]));
    }

    [Theory]
    [InlineData(StateEnrollmentRule.Continuous, 0)]
    [InlineData(StateEnrollmentRule.AnyEnrollment, 1)]
    public void The_state_asks_for_continuous_enrollment_as_the_choice_says_and_others_always_do(StateEnrollmentRule rule, long scored)
    {
        var late = Student(1) with { Enrollment = [Spell(Elementary, Grade.Fifth, new(2023, 12, 1))], Assessments = [Ela(Elementary, Grade.Fifth, 2500)] };
        var set = Count(c => c with { StateEnrollment = rule }, late);

        Assert.Equal(0, Of(set, Indicator.EnglishLanguageArts, Elementary)![TallyCount.Scored]);
        Assert.Equal(0, Of(set, Indicator.EnglishLanguageArts, District)![TallyCount.Scored]);
        Assert.Equal(scored, Of(set, Indicator.EnglishLanguageArts, CdsCode.State)![TallyCount.Scored]);
    }

    [Theory]
    [InlineData(UntestedStudentRule.LastEnrollmentInWindow, 1)]
    [InlineData(UntestedStudentRule.RecordsOnly, 0)]
    public void A_student_without_a_record_was_to_be_tested_as_the_choice_says(UntestedStudentRule rule, int enrolled)
    {
        var set = Count(c => c with { UntestedStudents = rule }, Student(1) with { Enrollment = [Spell(Elementary, Grade.Fifth)] });

        Assert.Equal(enrolled, Of(set, Indicator.EnglishLanguageArts, Elementary)?[TallyCount.ParticipationEnrolled] ?? 0);
    }

    [Theory]
    [InlineData(SuspensionDaysRule.AddedAcrossSchools, 1)]
    [InlineData(SuspensionDaysRule.WithinOneSchool, 0)]
    public void Half_days_of_two_schools_make_a_day_as_the_choice_says(SuspensionDaysRule rule, long suspended)
    {
        SuspensionEvent Half(CdsCode school) => new() { School = school, InSchoolDays = Tenths.FromTenths(5) };
        var student = Student(1) with { Enrollment = [Spell(Middle, Grade.Eighth, exit: new(2023, 12, 1)), Spell(High, Grade.Ninth, new(2023, 12, 2))], Suspensions = [Half(Middle), Half(High)] };
        var set = Count(c => c with { SuspensionDays = rule }, student);

        Assert.Equal(0, Of(set, Indicator.Suspension, Middle)![TallyCount.Suspended]);
        Assert.Equal(suspended, Of(set, Indicator.Suspension, District)![TallyCount.Suspended]);
        Assert.Equal(suspended, Of(set, Indicator.Suspension, CdsCode.State)![TallyCount.Suspended]);
    }

    [Theory]
    [InlineData(PartDayAbsenceRule.AsReported, 1)]
    [InlineData(PartDayAbsenceRule.WholeDaysOnly, 0)]
    public void Parts_of_days_are_absence_as_the_choice_says(PartDayAbsenceRule rule, long chronic)
    {
        var student = Student(1) with { Attendance = [Attended(Elementary, 95, 0) with { ExcusedAbsences = Tenths.FromTenths(95) }] };

        Assert.Equal(chronic, Of(Count(c => c with { PartDayAbsences = rule }, student), Indicator.ChronicAbsenteeism, Elementary)![TallyCount.ChronicallyAbsent]);
    }

    [Theory]
    [InlineData(CumulativeGroupRule.AnyTimeInYear, "ALL,HOM,SED")]
    [InlineData(CumulativeGroupRule.LastDayEnrolled, "ALL")]
    public void Groups_of_the_school_year_are_looked_at_as_the_choice_says(CumulativeGroupRule rule, string expected)
    {
        var groups = new GroupMembership(RuleBooks.For(2024), MeasurementChoices.NearestToText with { CumulativeGroups = rule });
        StudentDemographics student = new() { Programs = [new() { Program = StudentProgram.Homeless, Start = new(2023, 9, 1), End = new(2023, 11, 1) }] };

        Assert.Equal(expected.Split(',').Order(StringComparer.Ordinal), groups.ForCumulative(student, Year2024, new(2024, 3, 1)).Select(g => g.Code()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(CohortGroupRule.AnyTimeInCohort, "ALL,EL,HOM,SED,SWD")]
    [InlineData(CohortGroupRule.LastYearOfCohort, "ALL,EL,HOM")]
    public void Groups_of_a_cohort_are_looked_at_as_the_choice_says_but_for_those_of_any_time(CohortGroupRule rule, string expected)
    {
        var groups = new GroupMembership(RuleBooks.For(2024), MeasurementChoices.NearestToText with { CohortGroups = rule });
        ProgramSpan Early(StudentProgram program) => new() { Program = program, Start = new(2021, 9, 1), End = new(2021, 11, 1) };
        StudentDemographics student = new()
        {
            EnglishLanguageStatus = EnglishLanguageStatus.Reclassified,
            EnglishLearnerSince = new(2019, 9, 1),
            ReclassifiedOn = new(2021, 6, 1),
            Programs = [Early(StudentProgram.Homeless), Early(StudentProgram.Disability)],
        };

        Assert.Equal(expected.Split(','), groups.ForCohort(student, new(2020, 7, 1), new(2024, 6, 30)).Select(g => g.Code()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(FirstTestingDayRule.WindowOpens, 1)]
    [InlineData(FirstTestingDayRule.StudentTests, 0)]
    public void Continuous_enrollment_reaches_to_the_day_that_the_choice_says(FirstTestingDayRule rule, long scored)
    {
        // Away from 10 March, 22 days before the window opens and 51 days before the student tests.
        var student = Student(1) with
        {
            Enrollment = [Spell(Elementary, Grade.Fifth, exit: new(2024, 3, 10)), Spell(Elementary, Grade.Fifth, new(2024, 4, 30))],
            Assessments = [Ela(Elementary, Grade.Fifth, 2500) with { TestedOn = new(2024, 4, 30) }],
        };

        Assert.Equal(scored, Of(Count(c => c with { FirstTestingDay = rule }, student), Indicator.EnglishLanguageArts, Elementary)![TallyCount.Scored]);
    }

    [Theory]
    [InlineData(NewcomerScoreRule.Excluded, 0)]
    [InlineData(NewcomerScoreRule.Included, 1)]
    public void Scores_of_newcomers_in_mathematics_count_as_the_choice_says(NewcomerScoreRule rule, long scored)
    {
        var student = Student(1) with
        {
            Demographics = new() { EnglishLanguageStatus = EnglishLanguageStatus.EnglishLearner, EnglishLearnerSince = new(2023, 8, 20), FirstUnitedStatesSchool = new(2023, 8, 15) },
            Enrollment = [Spell(Elementary, Grade.Fifth)],
            Assessments = [Ela(Elementary, Grade.Fifth, 2500) with { Subject = Indicator.Mathematics }],
        };
        var tally = Of(Count(c => c with { NewcomerScores = rule }, student), Indicator.Mathematics, Elementary)!;

        Assert.Equal((1, scored), (tally[TallyCount.ParticipationTested], tally[TallyCount.Scored]));
    }

    [Theory]
    [InlineData(PathwayDiplomaRule.NotGraduate, 0)]
    [InlineData(PathwayDiplomaRule.Graduate, 1)]
    public void The_pathway_diploma_makes_a_graduate_as_the_choice_says(PathwayDiplomaRule rule, long graduates)
    {
        var student = Student(1) with { Cohorts = [new() { Kind = CohortKind.FourYear, ClassOf = 2024, School = High, CompletionCode = 102, DaysEnrolled = 180 }] };

        Assert.Equal(graduates, Of(Count(c => c with { PathwayDiploma = rule }, student), Indicator.Graduation, High)![TallyCount.Graduates]);
    }

    [Theory]
    [InlineData(ReclassifiedRule.FromFifteenJune, "2020-06-14", null, false)]
    [InlineData(ReclassifiedRule.FromFifteenJune, "2020-06-15", null, true)]
    [InlineData(ReclassifiedRule.WithinYearsOfTesting, "2020-03-31", null, false)]
    [InlineData(ReclassifiedRule.WithinYearsOfTesting, "2020-04-01", null, true)]
    [InlineData(ReclassifiedRule.Precomputed, "2012-01-01", true, true)]
    [InlineData(ReclassifiedRule.Precomputed, "2023-01-01", false, false)]
    public void Who_is_recently_reclassified_is_as_the_choice_says(ReclassifiedRule rule, string day, bool? told, bool recent)
    {
        var groups = new GroupMembership(RuleBooks.For(2024), MeasurementChoices.NearestToText with { Reclassified = rule });
        StudentDemographics student = new() { EnglishLanguageStatus = EnglishLanguageStatus.Reclassified, ReclassifiedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, IsRecentlyReclassified = told };

        Assert.Equal(recent, groups.ForAssessment(student, new(2024, 4, 1), null).Contains(StudentGroup.RecentlyReclassified));
        if (rule == ReclassifiedRule.Precomputed)
        {
            Assert.Throws<MeasurementException>(() => groups.ForAssessment(student with { IsRecentlyReclassified = null }, new(2024, 4, 1), null));
        }
    }

    [Theory]
    [InlineData(LongTermEnglishLearnerRule.YearsSinceFirstClassification, 2017, null, true)]
    [InlineData(LongTermEnglishLearnerRule.YearsSinceFirstClassification, 2018, true, false)]
    [InlineData(LongTermEnglishLearnerRule.Precomputed, 2018, true, true)]
    [InlineData(LongTermEnglishLearnerRule.Precomputed, 2010, false, false)]
    public void Who_is_a_long_term_English_learner_is_as_the_choice_says(LongTermEnglishLearnerRule rule, int since, bool? told, bool longTerm)
    {
        var groups = new GroupMembership(RuleBooks.For(2024), MeasurementChoices.NearestToText with { LongTerm = rule });
        StudentDemographics student = new() { EnglishLanguageStatus = EnglishLanguageStatus.EnglishLearner, EnglishLearnerSince = new(since, 3, 1), IsLongTermEnglishLearner = told };

        Assert.Equal(longTerm, groups.ForEnglishLearnerProgress(student, new(2024, 4, 1)).Contains(StudentGroup.LongTermEnglishLearner));
        if (rule == LongTermEnglishLearnerRule.Precomputed)
        {
            Assert.Throws<MeasurementException>(() => groups.ForEnglishLearnerProgress(student with { IsLongTermEnglishLearner = null }, new(2024, 4, 1)));
        }
    }

    [Fact]
    public void A_result_names_its_rules_and_choices_and_the_weakest_confidence_of_both()
    {
        var results = Results();
        MeasuredResult One(Indicator indicator, RecordType type, StudentGroup group) => results.First(r => r.Result.Indicator == indicator && r.Result.RecordType == type && r.Result.Group == group);

        var suspension = One(Indicator.Suspension, RecordType.State, StudentGroup.AllStudents);
        Assert.Equal(["indicators.SUSP", "nSize", "measurement.suspension", "measurement.suspension.types"], suspension.Rules.Select(r => r.Place));
        Assert.Equal("suspensionDays = addedAcrossSchools", Assert.Single(suspension.Choices).ToString());
        Assert.Equal(Confidence.Inferred, suspension.Confidence);

        var learners = One(Indicator.EnglishLanguageArts, RecordType.District, StudentGroup.EnglishLearner);
        Assert.Contains("measurement.assessments.ELA.participation", learners.Rules.Select(r => r.Place));
        Assert.Contains("measurement.studentGroups.reclassified", learners.Rules.Select(r => r.Place));
        Assert.Contains("measurement.responsibleDistrict", learners.Rules.Select(r => r.Place));
        Assert.Contains(learners.Choices, c => c.Point == "reclassified");
        Assert.DoesNotContain(One(Indicator.EnglishLanguageArts, RecordType.District, StudentGroup.AllStudents).Choices, c => c.Point == "reclassified");
        Assert.Equal(Confidence.Unknown, learners.Confidence);

        foreach (var result in results)
        {
            var weakest = result.Rules.Select(r => r.Citation.Confidence).Concat(result.Choices.Select(c => c.Confidence)).Max();
            Assert.Equal(weakest, result.Confidence);
            Assert.Equal(result.Rules.Count, result.Rules.Select(r => r.Place).Distinct(StringComparer.Ordinal).Count());
            Assert.All(result.Rules, r => Assert.True(r.Citation.Sources.Count > 0 || r.Citation.Note is not null, r.Place));
        }
    }

    [Fact]
    public void Without_an_open_point_the_confidence_is_that_of_the_book_and_with_one_no_better()
    {
        var school = Results().First(r => r.Result is { Indicator: Indicator.Graduation, RecordType: RecordType.School, Group: StudentGroup.AllStudents });

        Assert.Equal("pathwayDiploma = notGraduate", Assert.Single(school.Choices).ToString());
        Assert.Equal(Confidence.Unknown, school.Confidence);

        // The class of 2018 knew no pathway diploma.
        var earlier = GoldenVectorTests.Rows(2018, Indicator.Graduation, High, StudentGroup.AllStudents, Tally.Of(Indicator.Graduation, (TallyCount.Cohort, 20), (TallyCount.Graduates, 15)));
        Assert.Empty(earlier.Choices);
        Assert.Equal(earlier.Rules.Max(r => r.Citation.Confidence), earlier.Confidence);
    }

    [Fact]
    public void An_explanation_tells_counts_rules_sources_and_choices_and_nothing_of_fewer_than_eleven()
    {
        var calculator = Calculator();
        foreach (var result in Results())
        {
            var explanation = calculator.Explain(result);
            var text = explanation.ToPlainText();

            Assert.Equal(result.Confidence, explanation.Confidence());
            Assert.Equal(explanation, Explanation.FromJson(explanation.ToJson()));
            Assert.All(result.Rules, r => Assert.Contains(r.Text, text, StringComparison.Ordinal));
            Assert.Equal(result.Rules.Select(r => r.Place), explanation.Root.All().Where(n => n.Book is not null).Select(n => n.Id));
            if (result.Result.CurrentDenominator is > 0 and < 11)
            {
                Assert.Contains("Students counted this year: fewer than 11, so nothing is shown", text, StringComparison.Ordinal);
                Assert.DoesNotContain("Parts of the count", text, StringComparison.Ordinal);
            }
            else if (result.Result.CurrentDenominator is { } students and >= 11)
            {
                Assert.Matches($@"Students counted this year: (\d+ of )?{students}; status ", text);
            }
        }

        Assert.Throws<ArgumentException>(() => Calculator(2025).Explain(Results()[0]));
    }

    private static IReadOnlyList<MeasuredResult> Results()
    {
        var calculator = Calculator();
        return calculator.Results(calculator.Tally(Enumerable.Range(1, 400).Select(Invented), Year2024), calculator.Tally(Enumerable.Range(201, 400).Select(Invented), Year2024.Previous));
    }
}
