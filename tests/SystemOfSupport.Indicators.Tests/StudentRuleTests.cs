using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using static SystemOfSupport.Indicators.Tests.TestDistrict;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>Who counts, and for what: the rules of sections 2 to 10 of the notes.</summary>
public sealed class StudentRuleTests
{
    private static TallySet Count(params StudentRecord[] students) => Calculator().Tally(students, Year2024);

    private static (long Part, long Whole) Chronic(TallySet set, CdsCode cds) =>
        Of(set, Indicator.ChronicAbsenteeism, cds) is { } t ? (t[TallyCount.ChronicallyAbsent], t[TallyCount.Eligible]) : (0, 0);

    [Theory]
    [InlineData(30, 30, 0, 0)]
    [InlineData(31, 4, 1, 1)]
    [InlineData(31, 3, 0, 1)]
    [InlineData(180, 18, 1, 1)]
    [InlineData(180, 17, 0, 1)]
    public void Chronic_absence_is_ten_percent_of_at_least_31_days(int expected, int absent, long chronic, long eligible) =>
        Assert.Equal((chronic, eligible), Chronic(Count(Student(1) with { Attendance = [Attended(Elementary, expected, absent)] }), Elementary));

    [Fact]
    public void Days_are_summed_anew_at_each_level()
    {
        var set = Count(Student(1) with { Attendance = [Attended(Elementary, 20, 2), Attended(Middle, 20, 2)] });

        Assert.Equal((0, 0), Chronic(set, Elementary));
        Assert.Equal((0, 0), Chronic(set, Middle));
        Assert.Equal((1, 1), Chronic(set, District));
        Assert.Equal((1, 1), Chronic(set, CdsCode.State));
    }

    [Fact]
    public void Suspension_out_of_school_is_an_absence_and_in_school_is_none()
    {
        var record = Attended(Elementary, 100, 0) with { OutOfSchoolSuspension = Tenths.FromTenths(60), IncompleteIndependentStudy = Tenths.FromTenths(40), InSchoolSuspension = Tenths.FromTenths(900) };

        Assert.Equal("10.0", record.DaysAbsent.ToString());
        Assert.Equal((1, 1), Chronic(Count(Student(1) with { Attendance = [record] }), Elementary));
    }

    [Fact]
    public void Grade_nine_exempt_records_and_nonpublic_schools_do_not_count_for_chronic_absence()
    {
        var set = Count(Student(1) with
        {
            Attendance = [Attended(High, 100, 50, Grade.Ninth), Attended(Elementary, 100, 50) with { IsExempt = true }, Attended(Nonpublic, 100, 50), Attended(Middle, 100, 50) with { Status = EnrollmentStatus.Secondary }],
        });

        Assert.Equal((0, 0), Chronic(set, CdsCode.State));
    }

    [Property]
    public bool Another_absent_day_never_lowers_chronic_absenteeism(byte expected, byte absent)
    {
        var (before, _) = Chronic(Count(Student(1) with { Attendance = [Attended(Elementary, expected, absent)] }), Elementary);
        var (after, _) = Chronic(Count(Student(1) with { Attendance = [Attended(Elementary, expected, absent + 1)] }), Elementary);
        return after >= before;
    }

    [Theory]
    [InlineData(5, 3, 1, 0)]
    [InlineData(5, 5, 0, 1)]
    [InlineData(10, 0, 0, 1)]
    [InlineData(9, 0, 0, 0)]
    public void Suspension_asks_for_an_aggregate_of_a_full_day(int first, int second, int third, long suspended)
    {
        var set = Count(Student(1) with
        {
            Enrollment = [Spell(Middle, Grade.Seventh)],
            Suspensions = [.. new[] { first, second, third }.Select((d, i) => i == 0 ? new SuspensionEvent { School = Middle, InSchoolDays = Tenths.FromTenths(d) } : new SuspensionEvent { School = Middle, OutOfSchoolDays = Tenths.FromTenths(d) })],
        });

        Assert.Equal(suspended, Of(set, Indicator.Suspension, Middle)![TallyCount.Suspended]);
        Assert.Equal(1, Of(set, Indicator.Suspension, Middle)![TallyCount.Enrolled]);
    }

    [Fact]
    public void Half_days_of_two_schools_add_up_at_the_district()
    {
        SuspensionEvent Half(CdsCode school) => new() { School = school, OutOfSchoolDays = Tenths.FromTenths(5) };
        var set = Count(Student(1) with { Enrollment = [Spell(Middle, Grade.Eighth, exit: new(2023, 12, 1)), Spell(High, Grade.Ninth, new(2023, 12, 2))], Suspensions = [Half(Middle), Half(High)] });

        Assert.Equal(0, Of(set, Indicator.Suspension, Middle)![TallyCount.Suspended]);
        Assert.Equal(1, Of(set, Indicator.Suspension, District)![TallyCount.Suspended]);
    }

    [Theory]
    [InlineData("2023-10-04", null, true)]
    [InlineData("2023-10-05", null, false)]
    [InlineData("2023-08-15", "2024-03-01", true)]
    [InlineData("2023-08-15", "2024-02-29", false)]
    public void Continuous_enrollment_reaches_from_census_day_to_testing_with_gaps_of_30_days(string entry, string? exit, bool continuous)
    {
        LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        Assert.Equal(new LocalDate(2023, 10, 4), CensusDay.Of(Year2024));
        var spell = Spell(Elementary, Grade.Fourth, Day(entry), exit is null ? null : Day(exit));

        Assert.Equal(continuous, CensusDay.IsContinuous([spell], CensusDay.Of(Year2024), new(2024, 4, 1), 30));
    }

    [Fact]
    public void A_gap_of_30_days_is_allowed_and_one_of_31_is_not()
    {
        EnrollmentSpell[] Spells(int gap) => [Spell(Elementary, Grade.Fourth, exit: new(2023, 12, 1)), Spell(Elementary, Grade.Fourth, new LocalDate(2023, 12, 1).PlusDays(gap + 1))];

        Assert.True(CensusDay.IsContinuous(Spells(30), CensusDay.Of(Year2024), new(2024, 4, 1), 30));
        Assert.False(CensusDay.IsContinuous(Spells(31), CensusDay.Of(Year2024), new(2024, 4, 1), 30));
    }

    [Fact]
    public void A_student_new_to_the_school_counts_in_the_district_only_and_participates_in_both()
    {
        var set = Count(Student(1) with
        {
            Enrollment = [Spell(Elementary, Grade.Fifth, exit: new(2024, 1, 10)), Spell(OtherElementary, Grade.Fifth, new(2024, 1, 11))],
            Assessments = [Ela(OtherElementary, Grade.Fifth, 2512)],
        });

        Assert.Equal((1, 1, 0), Academic(set, OtherElementary));
        Assert.Equal((1, 1, 0), Academic(set, OtherDistrict));
        Assert.Equal((1, 1, 1), Academic(set, CdsCode.State));
        Assert.Equal(100, Of(set, Indicator.EnglishLanguageArts, CdsCode.State)![TallyCount.PointTenths]);
        Assert.Null(Of(set, Indicator.EnglishLanguageArts, District));
    }

    [Theory]
    [InlineData(ConditionCode.None, 1, 1, 1)]
    [InlineData(ConditionCode.ParentExemption, 1, 0, 0)]
    [InlineData(ConditionCode.MedicalEmergency, 0, 0, 0)]
    [InlineData(ConditionCode.NotTested, 1, 0, 0)]
    [InlineData(ConditionCode.NewEnglishLearner, 0, 0, 0)]
    [InlineData(ConditionCode.Incomplete, 1, 1, 0)]
    [InlineData(ConditionCode.LowestObtainable, 1, 1, 1)]
    public void Condition_codes_decide_participation_and_score(ConditionCode code, long enrolled, long tested, long scored)
    {
        var set = Count(Student(1) with { Enrollment = [Spell(Elementary, Grade.Fifth)], Assessments = [Ela(Elementary, Grade.Fifth, 2500) with { Condition = code }] });

        Assert.Equal((enrolled, tested, scored), Academic(set, Elementary));
    }

    [Fact]
    public void One_part_of_the_test_is_no_participation()
    {
        var set = Count(Student(1) with { Enrollment = [Spell(Elementary, Grade.Fifth)], Assessments = [Ela(Elementary, Grade.Fifth, 2500, TestParts.Adaptive)] });

        Assert.Equal((1, 0, 0), Academic(set, Elementary));
    }

    [Theory]
    [InlineData("2024-03-17", 0)]
    [InlineData("2024-03-18", 1)]
    public void An_untested_student_counts_where_enrolled_in_the_window_with_its_grace(string exit, long enrolled)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(exit).Value;
        var set = Count(Student(1) with { Enrollment = [Spell(Elementary, Grade.Fifth, exit: day)] });

        Assert.Equal((enrolled, 0, 0), Academic(set, Elementary));
    }

    [Theory]
    [InlineData("2023-04-15", Indicator.EnglishLanguageArts, 1, 1)]
    [InlineData("2023-04-16", Indicator.EnglishLanguageArts, 0, 0)]
    [InlineData("2023-04-16", Indicator.Mathematics, 1, 0)]
    public void English_learners_in_the_first_year_are_excused_from_one_subject(string entered, Indicator subject, long enrolled, long scored)
    {
        var set = Count(Student(1) with
        {
            Demographics = new() { EnglishLanguageStatus = EnglishLanguageStatus.EnglishLearner, EnglishLearnerSince = new(2023, 8, 20), FirstUnitedStatesSchool = NodaTime.Text.LocalDatePattern.Iso.Parse(entered).Value },
            Enrollment = [Spell(Elementary, Grade.Fifth)],
            Assessments = [Ela(Elementary, Grade.Fifth, 2500) with { Subject = subject }],
        });

        Assert.Equal((enrolled, enrolled, scored), Academic(set, Elementary, subject));
    }

    [Fact]
    public void Alternate_scores_count_as_the_named_converter_says_and_always_participate()
    {
        var student = Student(1) with
        {
            Enrollment = [Spell(Elementary, Grade.Fifth)],
            Assessments = [Ela(Elementary, Grade.Fifth, 550, TestParts.Administered) with { Test = AssessmentTest.Alternate, Level = 2 }],
        };
        var table = new AlternateLevelPoints("invented", Confidence.Unknown, new Dictionary<(Indicator, int), Tenths> { [(Indicator.EnglishLanguageArts, 2)] = Tenths.FromTenths(-205) });

        Assert.Equal((1, 1, 0), Academic(Count(student), Elementary));
        var set = Calculator(choose: c => c with { AlternateScores = table }).Tally([student], Year2024);
        Assert.Equal((1, 1, 1), Academic(set, Elementary));
        Assert.Equal(-205, Of(set, Indicator.EnglishLanguageArts, Elementary)![TallyCount.PointTenths]);
        Assert.NotNull(Of(set, Indicator.EnglishLanguageArts, Elementary, StudentGroup.AlternateAssessmentTakers));
    }

    [Property]
    public bool One_more_passing_score_never_lowers_a_status_below_the_standard(byte students, short mean, byte enrolled, byte above)
    {
        var rule = RuleBooks.For(2024).Measurement!.Assessments[0].Participation;
        var (n, sum) = (students + 1, Math.Clamp((int)mean, -3000, -1) * (long)(students + 1));
        var counts = new ParticipationCounts(n + enrolled + 1, n);
        var before = AssessmentStatus.Of(n, sum, counts, rule);
        var after = AssessmentStatus.Of(n + 1, sum + above, counts with { Tested = n + 1 }, rule);
        return after.Mean!.Value.Round() >= before.Mean!.Value.Round();
    }

    [Fact]
    public void Points_off_are_a_quarter_point_for_every_percent_below_95()
    {
        var rule = RuleBooks.For(2018).Measurement!.Assessments[0].Participation;

        var status = AssessmentStatus.Of(20, 1000, new(100, 54), rule);

        Assert.Equal(-1025, status.AdjustmentHundredths);
        Assert.Equal("-5.3", status.Mean!.Value.Round().ToString());
        Assert.Equal(20, status.Denominator);
        Assert.Equal(0, AssessmentStatus.Of(20, 1000, new(200, 189), rule).AdjustmentHundredths);
    }

    [Fact]
    public void Groups_follow_the_dates()
    {
        var groups = new GroupMembership(RuleBooks.For(2024), MeasurementChoices.NearestToText);
        StudentDemographics Reclassified(LocalDate day) => new() { EnglishLanguageStatus = EnglishLanguageStatus.Reclassified, EnglishLearnerSince = new(2012, 9, 1), ReclassifiedOn = day };
        LocalDate testing = new(2024, 4, 1);

        Assert.Equal("ALL", groups.ForAssessment(new(), testing, null).ToString());
        Assert.Equal("ALL,EL,RFP", groups.ForAssessment(Reclassified(new(2020, 6, 15)), testing, null).ToString());
        Assert.Equal("ALL", groups.ForAssessment(Reclassified(new(2020, 6, 14)), testing, null).ToString());
        Assert.Equal("ALL,EL,LTEL,ELO", groups.ForAssessment(new() { EnglishLanguageStatus = EnglishLanguageStatus.EnglishLearner, EnglishLearnerSince = new(2017, 4, 1) }, testing, null).ToString());
        Assert.Equal("ALL,EL,ELO", groups.ForAssessment(new() { EnglishLanguageStatus = EnglishLanguageStatus.EnglishLearner, EnglishLearnerSince = new(2017, 4, 2) }, testing, null).ToString());
        Assert.Equal("ALL,EL", groups.ForCohort(Reclassified(new(2018, 7, 2)), new(2018, 7, 1), new(2022, 6, 30)).ToString());
        Assert.Equal("ALL,EL,LTEL", groups.ForCohort(Reclassified(new(2020, 10, 1)), new(2020, 7, 1), new(2024, 6, 30)).ToString());
        Assert.Equal("ALL", groups.ForCumulative(Reclassified(new(2020, 10, 1)), Year2024, null).ToString());
        Assert.Equal("ALL,EO", groups.ForAssessment(new() { EnglishLanguageStatus = EnglishLanguageStatus.EnglishOnly }, testing, null).ToString());
    }

    [Fact]
    public void Special_education_counts_two_years_after_exit_only_where_book_or_choice_says_so()
    {
        StudentDemographics student = new() { Programs = [new() { Program = StudentProgram.Disability, Start = new(2015, 1, 1), End = new(2023, 1, 1) }] };
        StudentGroupSet In(int year, DisabilityExitRule rule) =>
            new GroupMembership(RuleBooks.For(year), MeasurementChoices.NearestToText with { DisabilityExit = rule }).ForAssessment(student, new(2024, 4, 1), null);

        Assert.False(In(2024, DisabilityExitRule.CurrentOnly).Contains(StudentGroup.StudentsWithDisabilities));
        Assert.True(In(2024, DisabilityExitRule.TwoYearsAfterExit).Contains(StudentGroup.StudentsWithDisabilities));
        Assert.True(In(2018, DisabilityExitRule.CurrentOnly).Contains(StudentGroup.StudentsWithDisabilities));
    }

    [Theory]
    [InlineData(14, null, true)]
    [InlineData(14, 14, true)]
    [InlineData(14, 13, false)]
    [InlineData(null, 14, true)]
    [InlineData(null, null, false)]
    [InlineData(13, 13, false)]
    public void Parent_education_makes_disadvantaged_where_no_parent_finished_high_school(int? one, int? other, bool disadvantaged) =>
        Assert.Equal(disadvantaged, GroupMembership.IsSocioeconomicallyDisadvantaged(new() { ParentEducation = one, OtherParentEducation = other }, new(2023, 7, 1), new(2024, 6, 30)));

    [Fact]
    public void Every_program_but_disability_makes_disadvantaged()
    {
        foreach (var program in Enum.GetValues<StudentProgram>())
        {
            var student = new StudentDemographics { Programs = [new() { Program = program, Start = new(2023, 9, 1), End = new(2023, 9, 2) }] };
            Assert.Equal(program != StudentProgram.Disability, GroupMembership.IsSocioeconomicallyDisadvantaged(student, new(2023, 7, 1), new(2024, 6, 30)));
        }
    }

    [Fact]
    public void Every_open_point_must_be_decided()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Calculator(choose: c => c with { LongTerm = default }));

        Assert.Contains("LongTerm", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2018, GraduationMethod.FourYear, 0, 2, 4)]
    [InlineData(2024, GraduationMethod.Combined, 1, 3, 5)]
    public void Graduation_counts_cohort_and_fifth_year_graduates(int year, GraduationMethod method, int fifth, int numerator, int denominator)
    {
        CohortOutcome Outcome(CohortKind kind, int? code, CohortRemoval removal = CohortRemoval.None, LocalDate? on = null) =>
            new() { Kind = kind, ClassOf = kind == CohortKind.FifthYear ? year - 1 : year, School = High, CompletionCode = code, Removal = removal, CompletedOn = on, DaysEnrolled = 180 };
        CohortOutcome[] outcomes =
        [
            Outcome(CohortKind.FourYear, 100), Outcome(CohortKind.FourYear, 100, on: new(year, 8, 15)), Outcome(CohortKind.FourYear, 100, on: new(year, 8, 16)), Outcome(CohortKind.FourYear, 320),
            Outcome(CohortKind.FourYear, null, CohortRemoval.Emigrated), Outcome(CohortKind.FifthYear, 100, on: new(year, 8, 1)), Outcome(CohortKind.FifthYear, null),
        ];
        var calculator = Calculator(year);
        var set = calculator.Tally(outcomes.Select((o, i) => Student(i) with { Cohorts = [o] }), calculator.Book.Year.Results);
        var tally = Of(set, Indicator.Graduation, High)!;

        Assert.Equal(method, calculator.Book.Measurement!.Graduation.Method);
        Assert.Equal((4, 2, fifth), ((int)tally[TallyCount.Cohort], (int)tally[TallyCount.Graduates], (int)tally[TallyCount.FifthYearGraduates]));
        Assert.Equal((numerator, denominator), ((int)(tally[TallyCount.Graduates] + tally[TallyCount.FifthYearGraduates]), (int)(tally[TallyCount.Cohort] + tally[TallyCount.FifthYearGraduates])));
    }

    [Fact]
    public void Alternative_schools_of_2018_have_a_one_year_rate_with_more_completions_and_90_days()
    {
        var calculator = Calculator(2018);
        CohortOutcome Outcome(int? code, int days) => new() { Kind = CohortKind.OneYear, ClassOf = 2018, School = Continuation, CompletionCode = code, DaysEnrolled = days };
        var foster = Student(9) with
        {
            Demographics = new() { Programs = [new() { Program = StudentProgram.FosterYouth, Start = new(2018, 1, 1) }] },
            Cohorts = [Outcome(330, 30)],
        };
        var set = calculator.Tally([Student(1) with { Cohorts = [Outcome(320, 90)] }, Student(2) with { Cohorts = [Outcome(100, 89)] }, Student(3) with { Cohorts = [Outcome(null, 120)] }, foster], new(2017));
        var tally = Of(set, Indicator.Graduation, Continuation)!;

        Assert.Equal((3, 2), (tally[TallyCount.Cohort], tally[TallyCount.Graduates]));
        Assert.Null(Of(set, Indicator.Graduation, District));
    }

    [Fact]
    public void Graduation_of_2017_pools_up_to_three_classes_before_but_for_foster_and_homeless()
    {
        var calculator = Calculator(2017);
        TallySet Set(int start, int cohort, int graduates, StudentGroup group) => new(
            calculator.Tally([], new(start)).Basis,
            [KeyValuePair.Create(new TallyKey(Indicator.Graduation, RecordType.School, High, group), Tally.Of(Indicator.Graduation, (TallyCount.Cohort, cohort), (TallyCount.Graduates, graduates)))]);
        MeasuredResult Result(StudentGroup group) => Assert.Single(calculator.Results(Set(2016, 100, 90, group), Set(2015, 50, 40, group), Set(2014, 50, 45, group), Set(2013, 100, 60, group)));

        var pooled = Result(StudentGroup.AllStudents);
        Assert.Equal((145, 200, 3), (pooled.Result.PriorNumerator, pooled.Result.PriorDenominator, pooled.PooledPriorClasses));
        Assert.Equal("17.5", pooled.Result.Change.ToString());
        var foster = Result(StudentGroup.FosterYouth);
        Assert.Equal((40, 50, 1), (foster.Result.PriorNumerator, foster.Result.PriorDenominator, foster.PooledPriorClasses));
    }

    [Theory]
    [InlineData(Grade.Second, 1440, Grade.Third, 1480, TallyCount.Progressed)]
    [InlineData(Grade.Second, 1470, Grade.Third, 1487, TallyCount.MaintainedOther)]
    [InlineData(Grade.Second, 1532, Grade.Third, 1535, TallyCount.MaintainedLevel4)]
    [InlineData(Grade.Second, 1532, Grade.Third, 1534, TallyCount.Declined)]
    [InlineData(Grade.Kindergarten, 1373, Grade.First, 1411, TallyCount.Progressed)]
    public void English_learner_progress_compares_six_levels_of_two_years(Grade before, int scoreBefore, Grade now, int score, TallyCount expected)
    {
        var set = Count(Learner([Elpac(Year2024, now, score), Elpac(Year2024.Previous, before, scoreBefore)]));

        Assert.Equal(1, set.Find(new(Indicator.EnglishLearnerProgress, RecordType.School, Elementary, StudentGroup.EnglishLearner))![expected]);
        Assert.Null(set.Find(new(Indicator.EnglishLearnerProgress, RecordType.School, Elementary, StudentGroup.AllStudents)));
    }

    [Theory]
    [InlineData(Grade.Second, 430, Grade.Third, 540, AlternateElpacSpanRule.RelativeToSpan, TallyCount.ProgressedAlternate)]
    [InlineData(Grade.Second, 430, Grade.Third, 540, AlternateElpacSpanRule.LevelsOnly, TallyCount.NotProgressedAlternate)]
    [InlineData(Grade.Third, 520, Grade.Fourth, 530, AlternateElpacSpanRule.LevelsOnly, TallyCount.ProgressedAlternate)]
    [InlineData(Grade.Third, 520, Grade.Fourth, 529, AlternateElpacSpanRule.RelativeToSpan, TallyCount.NotProgressedAlternate)]
    [InlineData(Grade.Third, 565, Grade.Fourth, 560, AlternateElpacSpanRule.RelativeToSpan, TallyCount.MaintainedLevel3Alternate)]
    public void Alternate_ELPAC_progress_is_a_level_or_ten_points(Grade before, int scoreBefore, Grade now, int score, AlternateElpacSpanRule rule, TallyCount expected)
    {
        var student = Learner([Elpac(Year2024, now, score, ElpacTest.Alternate), Elpac(Year2024.Previous, before, scoreBefore, ElpacTest.Alternate)]);

        var set = Calculator(choose: c => c with { AlternateElpacSpans = rule }).Tally([student], Year2024);

        Assert.Equal(1, set.Find(new(Indicator.EnglishLearnerProgress, RecordType.School, Elementary, StudentGroup.EnglishLearner))![expected]);
    }

    [Fact]
    public void Who_switched_tests_counts_as_the_choice_says_and_who_was_reclassified_before_testing_is_out()
    {
        var switched = Learner([Elpac(Year2024, Grade.Fourth, 530, ElpacTest.Alternate), Elpac(Year2024.Previous, Grade.Third, 1500)]);
        TallyKey key = new(Indicator.EnglishLearnerProgress, RecordType.School, Elementary, StudentGroup.EnglishLearner);

        Assert.Equal(0, Count(switched).Find(key)![TallyCount.NotProgressedAlternate]);
        Assert.Equal(1, Calculator(choose: c => c with { ElpacSwitch = ElpacSwitchRule.CountedAsNotProgressed }).Tally([switched], Year2024).Find(key)![TallyCount.NotProgressedAlternate]);

        var student = Learner([Elpac(Year2024, Grade.Fourth, 1600), Elpac(Year2024.Previous, Grade.Third, 1500)]);
        StudentRecord Reclassified(LocalDate day) => student with { Demographics = student.Demographics with { EnglishLanguageStatus = EnglishLanguageStatus.Reclassified, ReclassifiedOn = day } };
        Assert.Null(Count(Reclassified(new(2024, 2, 9))).Find(key));
        Assert.Equal(1, Count(Reclassified(new(2024, 3, 1))).Find(key)![TallyCount.Progressed]);
    }

    [Theory]
    [InlineData(UntestedEnglishLearnerRule.NotAdded, 0)]
    [InlineData(UntestedEnglishLearnerRule.ToWholePercent, 5)]
    [InlineData(UntestedEnglishLearnerRule.ToTenthOfPercent, 5)]
    public void Untested_English_learners_join_as_the_choice_says(UntestedEnglishLearnerRule rule, int added)
    {
        var tally = Tally.Of(Indicator.EnglishLearnerProgress, (TallyCount.Progressed, 40), (TallyCount.Declined, 50), (TallyCount.ParticipationEnrolled, 100), (TallyCount.ParticipationTested, 90));

        Assert.Equal(new(40, 90 + added), EnglishLearnerProgressStatus.Of(tally, RuleBooks.For(2024).Measurement!.EnglishLearnerProgress, rule));
    }

    [Fact]
    public void Fifth_year_graduates_who_are_not_prepared_leave_the_college_career_denominator()
    {
        StudentRecord Graduate(int n, CohortKind kind, CollegeCareerRecord? record) => Student(n) with
        {
            Cohorts = [new() { Kind = kind, ClassOf = kind == CohortKind.FifthYear ? 2023 : 2024, School = High, CompletionCode = 100, DaysEnrolled = 180 }],
            CollegeCareer = record,
        };
        var prepared = new CollegeCareerRecord { AdvancedPlacementExams = 2, AgComplete = true };
        var set = Count(Graduate(1, CohortKind.FourYear, prepared), Graduate(2, CohortKind.FourYear, new() { AgComplete = true }), Graduate(3, CohortKind.FourYear, null), Graduate(4, CohortKind.FifthYear, prepared), Graduate(5, CohortKind.FifthYear, null));
        var tally = Of(set, Indicator.CollegeCareer, High)!;

        Assert.Equal((2, 1, 1), (tally[TallyCount.Prepared], tally[TallyCount.Approaching], tally[TallyCount.NotPrepared]));
        Assert.Equal((2, 2, 0), (tally[TallyCount.PreparedAdvancedPlacement], tally[TallyCount.PreparedAgPlus], tally[TallyCount.PreparedSummative]));
        Assert.Equal(1, tally[TallyCount.ApproachingAg]);
        Assert.Equal((3, 2), (Of(set, Indicator.Graduation, High)![TallyCount.Cohort], Of(set, Indicator.Graduation, High)![TallyCount.FifthYearGraduates]));
    }

    public static TheoryData<string, int, CollegeCareerPlacement> Placements => new()
    {
        { "sb33", 2024, CollegeCareerPlacement.Prepared }, { "sb32", 2024, CollegeCareerPlacement.ApproachingPrepared }, { "sb31", 2024, CollegeCareerPlacement.NotPrepared },
        { "ap2", 2018, CollegeCareerPlacement.Prepared }, { "ap1", 2024, CollegeCareerPlacement.NotPrepared },
        { "apcourses2", 2024, CollegeCareerPlacement.NotPrepared }, { "apcourses2", 2025, CollegeCareerPlacement.Prepared },
        { "seal", 2018, CollegeCareerPlacement.Prepared }, { "seal", 2017, CollegeCareerPlacement.NotPrepared },
        { "military", 2024, CollegeCareerPlacement.ApproachingPrepared }, { "military32", 2024, CollegeCareerPlacement.Prepared },
        { "registered", 2023, CollegeCareerPlacement.Prepared }, { "registered", 2019, CollegeCareerPlacement.NotPrepared },
        { "nonregistered", 2023, CollegeCareerPlacement.Prepared }, { "nonregistered", 2024, CollegeCareerPlacement.NotPrepared },
        { "ag+ib", 2024, CollegeCareerPlacement.Prepared }, { "cte+credit", 2024, CollegeCareerPlacement.Prepared }, { "cte", 2024, CollegeCareerPlacement.ApproachingPrepared },
        { "quarters3", 2024, CollegeCareerPlacement.Prepared }, { "quarters2", 2024, CollegeCareerPlacement.ApproachingPrepared }, { "semester1", 2024, CollegeCareerPlacement.ApproachingPrepared },
    };

    [Theory]
    [MemberData(nameof(Placements))]
    public void College_career_places_a_graduate_by_the_years_measures(string what, int year, CollegeCareerPlacement expected)
    {
        CollegeCareerRecord record = what switch
        {
            "sb33" => new() { EnglishLanguageArtsLevel = 3, MathematicsLevel = 3 },
            "sb32" => new() { EnglishLanguageArtsLevel = 3, MathematicsLevel = 2 },
            "sb31" => new() { EnglishLanguageArtsLevel = 4, MathematicsLevel = 1 },
            "ap2" => new() { AdvancedPlacementExams = 2 },
            "ap1" => new() { AdvancedPlacementExams = 1 },
            "apcourses2" => new() { AdvancedPlacementCourses = 2 },
            "seal" => new() { SealOfBiliteracy = true, EnglishLanguageArtsLevel = 3 },
            "military" => new() { MilitaryScienceYears = 2 },
            "military32" => new() { MilitaryScienceYears = 2, EnglishLanguageArtsLevel = 2, MathematicsLevel = 3 },
            "registered" => new() { RegisteredPreApprenticeship = true },
            "nonregistered" => new() { NonRegisteredPreApprenticeship = true },
            "ag+ib" => new() { AgComplete = true, InternationalBaccalaureateExams = 1 },
            "cte+credit" => new() { CtePathwayComplete = true, HasCollegeCreditBesidePathway = true },
            "cte" => new() { CtePathwayComplete = true },
            "quarters3" => new() { CollegeCreditQuarters = 3 },
            "quarters2" => new() { CollegeCreditQuarters = 2 },
            _ => new() { CollegeCreditSemesters = 1 },
        };

        Assert.Equal(expected, CollegeCareerPlacements.Of(record, RuleBooks.For(year).Measurement!.CollegeCareer!, isAlternativeSchool: false, hasDisability: false));
    }

    [Theory]
    [InlineData(false, false, CollegeCareerPlacement.NotPrepared)]
    [InlineData(true, false, CollegeCareerPlacement.Prepared)]
    public void Job_programs_count_in_alternative_schools_and_transition_work_for_disabilities(bool holds, bool swapped, CollegeCareerPlacement expected)
    {
        var rules = RuleBooks.For(2024).Measurement!.CollegeCareer!;

        Assert.Equal(expected, CollegeCareerPlacements.Of(new() { StateFederalJobProgram = true }, rules, holds, swapped));
        Assert.Equal(expected, CollegeCareerPlacements.Of(new() { TransitionClassroomLearning = true, TransitionWorkBasedLearning = true }, rules, swapped, holds));
    }

    [Theory]
    [InlineData(2024, true, true, true, LocalIndicatorRating.NotMet, LocalIndicatorRating.Met)]
    [InlineData(2024, true, true, false, LocalIndicatorRating.Met, LocalIndicatorRating.NotMet)]
    [InlineData(2024, true, false, true, LocalIndicatorRating.NotMet, LocalIndicatorRating.NotMetForTwoOrMoreYears)]
    [InlineData(2024, false, true, true, LocalIndicatorRating.NotMetForTwoOrMoreYears, LocalIndicatorRating.NotMetForTwoOrMoreYears)]
    [InlineData(2022, false, true, true, LocalIndicatorRating.NotMet, LocalIndicatorRating.NotMet)]
    public void Local_indicators_are_about_measuring_and_reporting(int year, bool measured, bool board, bool dashboard, LocalIndicatorRating before, LocalIndicatorRating expected)
    {
        var rules = RuleBooks.For(year).Measurement!.LocalIndicators;
        var report = new LocalIndicatorReporting(StatePriority.SchoolClimate, measured, board, dashboard);

        Assert.Equal(expected, LocalIndicatorRater.Rate(report, StatePriority.SchoolClimate, before, AgencyKind.District, rules));
        Assert.Equal(LocalIndicatorRating.NotApplicable, LocalIndicatorRater.Rate(null, StatePriority.FosterYouthServices, before, AgencyKind.District, rules));
        Assert.True(LocalIndicatorRater.Rate(null, StatePriority.FosterYouthServices, before, AgencyKind.CountyOffice, rules).IsNotMet());
        Assert.Equal(LocalIndicatorRating.Met, LocalIndicatorRater.Rate(report with { IsOutsideCharterPetition = true }, StatePriority.SchoolClimate, before, AgencyKind.Charter, rules));
    }

    [Fact]
    public void No_record_of_a_student_prints_a_student()
    {
        var student = Invented(1234567) with { Celdt = new() { School = Elementary } };
        object[] records =
        [
            student, student.Id, student.Demographics, student.Celdt, new CollegeCareerRecord(), new ProgramSpan { Program = StudentProgram.Homeless, Start = new(2023, 1, 1) },
            Spell(Elementary, Grade.Fourth), Attended(Elementary, 100, 50), new SuspensionEvent { School = Elementary }, Ela(Elementary, Grade.Fifth, 2500),
            Elpac(Year2024, Grade.Fourth, 1500), new CohortOutcome { Kind = CohortKind.FourYear, ClassOf = 2024, School = High, DaysEnrolled = 1 },
        ];

        var types = typeof(StudentRecord).Assembly.GetExportedTypes().Where(t => !t.IsEnum && t.GetProperty("PrintMembers") is null && t.GetMethod("<Clone>$") is not null);
        foreach (var record in records)
        {
            Assert.Matches(@"^(\w+ \(withheld\)|\(student\))$", record.ToString()!);
        }

        // Every record type that holds facts about students is in the list above.
        var known = records.Select(r => r.GetType()).ToHashSet();
        string[] notOfStudents = [nameof(AgencyProfile), nameof(MeasurementChoices), nameof(AppliedChoice), nameof(TallyBasis), nameof(AssessmentStatus), nameof(MeasuredResult), nameof(MeasuredRule), nameof(LocalIndicatorReporting)];
        Assert.Empty(types.Where(t => !known.Contains(t) && !notOfStudents.Contains(t.Name) && !t.Name.StartsWith("Extract", StringComparison.Ordinal)).Select(t => t.Name));
    }

    private static StudentRecord Learner(IReadOnlyList<ElpacResult> results) => Student(1) with
    {
        Demographics = new() { EnglishLanguageStatus = EnglishLanguageStatus.EnglishLearner, EnglishLearnerSince = new(2019, 9, 1) },
        Elpac = results,
    };

    private static ElpacResult Elpac(SchoolYear year, Grade grade, int score, ElpacTest test = ElpacTest.Summative) => new()
    {
        Year = year, Test = test, School = Elementary, Grade = grade, ScaleScore = score, TestedOn = new LocalDate(year.EndYear, 2, 10), Participated = true,
    };

    private static (long Enrolled, long Tested, long Scored) Academic(TallySet set, CdsCode cds, Indicator subject = Indicator.EnglishLanguageArts) =>
        Of(set, subject, cds) is { } t ? (t[TallyCount.ParticipationEnrolled], t[TallyCount.ParticipationTested], t[TallyCount.Scored]) : (0, 0, 0);
}
