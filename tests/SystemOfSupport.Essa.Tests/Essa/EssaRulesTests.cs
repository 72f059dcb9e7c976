using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using static SystemOfSupport.Essa.Tests.Histories;

namespace SystemOfSupport.Essa.Tests;

public sealed class EssaRulesTests
{
    public static TheoryData<DashboardYear> Years => [.. EssaEvaluator.Years];

    [Fact]
    public void The_year_2017_has_criteria_and_no_determinations()
    {
        Assert.NotNull(RuleBooks.For(2017).Essa);
        Assert.Contains("criteria only", Assert.Throws<ArgumentException>(() => EssaEvaluator.For(2017)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2018, "67.0", "2016-17", 2)]
    [InlineData(2019, "68.0", "2017-18", 2)]
    [InlineData(2022, "68.0", "2019-20", 3)]
    [InlineData(2023, "68.0", "2020-21", 3)]
    [InlineData(2024, "68.0", "2021-22", 3)]
    [InlineData(2025, "68.0", "2022-23", 3)]
    public void Thresholds_and_cohorts_by_year(int year, string below, string first, int cohorts)
    {
        var rule = RuleBooks.For(year).Essa!.Determination!.LowGraduation;

        Assert.Equal((below, first, cohorts), (rule.Below.ToString(), rule.Cohorts[0].ToString(), rule.Cohorts.Count));
    }

    [Theory]
    [InlineData(2017, "C1,C2,C3,C4")]
    [InlineData(2019, "C1,C2,C3,C4")]
    [InlineData(2022, "C1,C2")]
    [InlineData(2023, "C1,C2,C3")]
    [InlineData(2025, "C1,C2,C3")]
    public void Criteria_in_force_by_year(int year, string ids) => Assert.Equal(ids, string.Join(',', RuleBooks.For(year).Essa!.Criteria.Select(c => c.Id)));

    [Fact]
    public void Statuses_and_exits_round_trip_and_old_spellings_are_read()
    {
        Assert.All(EssaStatuses.All, s => Assert.Equal(s, EssaStatuses.Parse(s.Code())));
        Assert.All(EssaExits.All, e => Assert.Equal(e, EssaExits.Parse(e.Code())));
        Assert.Equal(EssaStatus.NoStatus, EssaStatuses.Parse("General Assistance"));
        Assert.Contains("CSI Grad", Assert.Throws<FormatException>(() => EssaStatuses.Parse("CSI")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_section_is_refused_with_every_place()
    {
        var book = RuleBooks.For(2024);
        var rules = book.Essa!.Determination!;
        var broken = book with
        {
            Essa = book.Essa with
            {
                Groups = [StudentGroup.AllStudents],
                Criteria = [book.Essa.Criteria[0] with { MinimumReds = 0 }],
                Indicators = [.. book.Essa.Indicators, book.Essa.Indicators[0]],
                Determination = rules with
                {
                    LowGraduation = rules.LowGraduation with { Cohorts = [new(2021)] },
                    StudentGroups = rules.StudentGroups with { Window = [2024, 2023] },
                    Transitions = [.. rules.Transitions.Take(2)],
                    Requirements = [rules.Requirements[0] with { Statuses = [EssaStatus.NoStatus] }],
                },
            },
        };

        var problems = Assert.Throws<RuleBookException>(broken.Validate).Problems.Select(p => p.Place).ToList();

        Assert.Equal(
            [
                "essa.groups", "essa.indicators", "essa.criteria.C1", "essa.determination.lowGraduation.cohorts", "essa.determination.studentGroups.window",
                "essa.determination.transitions", "essa.determination.requirements.csi-plan-author",
            ],
            problems);
    }

    [Fact]
    public void An_indicator_must_be_reported_as_it_is_counted()
    {
        var book = RuleBooks.For(2022);
        var colored = book with { Essa = book.Essa! with { Indicators = [book.Essa.Indicators[0] with { Counting = EssaCounting.Color }] } };

        Assert.Contains("no colours", Assert.Throws<RuleBookException>(colored.Validate).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_says_which_indicators_groups_and_years_and_why_not_the_others()
    {
        var found = School().Was(2022, EssaStatus.Atsi).TitleI(2023).Graduates(2020, 60, 80).Graduates(2021, 50, 80).Graduates(2022, 61, 80)
            .Rated(2022, "SWD CHRO 1, SWD SUSP 3, AA CHRO 3, AA SUSP 3").Rated(2023, "ALL GRAD 3, ALL ELA 2, SWD CHRO 1, SWD SUSP 1, AA CHRO 1, AA SUSP 1").In(2023);

        var text = found.Explain().ToPlainText();

        Assert.Equal(EssaStatus.Atsi, found.Status);
        Assert.Contains("[no] The graduation rate of all students, all cohorts taken together, is low. (found 71.3 percent, 171/240; needs below 68.0 percent)", text, StringComparison.Ordinal);
        Assert.Contains("2021-22: 50 graduates of 80.", text, StringComparison.Ordinal);
        Assert.Contains("[yes] Students with Disabilities", text, StringComparison.Ordinal);
        Assert.Contains("[no] African American", text, StringComparison.Ordinal);
        Assert.Contains("Chronic Absenteeism: Very High.", text, StringComparison.Ordinal);
        Assert.Contains("[yes] Every indicator but one is Red. (found 1 Red and 0 Orange of 2)", text, StringComparison.Ordinal);
        Assert.Contains("[yes] A school with a student group that fits a pattern in each year of the test is identified for it. (found ATSI)", text, StringComparison.Ordinal);
        Assert.Contains("[not reached] Every other school has no status.", text, StringComparison.Ordinal);
        Assert.Contains("Rule book california-2022", text, StringComparison.Ordinal);
        Assert.Contains("NOEXIT", text, StringComparison.Ordinal);
        Assert.Contains("The local educational agency approves the plan before it starts.", text, StringComparison.Ordinal);
        Assert.Contains(found.Explain().Root.All(), n => n.Cell == new CellReference(2022, School().School.Cds, StudentGroup.StudentsWithDisabilities, Indicator.ChronicAbsenteeism));
    }

    [Fact]
    public void Missing_inputs_are_named_and_may_leave_the_status_undetermined()
    {
        var history = School().Rated(2023, "ALL ELA 1, HI ELA 1, HI MATH 1");

        var assumed = history.In(2023);
        var strict = history.In(2023, new() { WhenInputMissing = MissingInput.LeaveUndetermined });

        Assert.Equal(EssaStatus.NoStatus, assumed.Status);
        Assert.Equal(["earlier-status.2021-22", "results.2022", "title-i.2022-23"], assumed.Assumptions.Select(a => a.Id).Order());
        Assert.Equal((EssaStatus.NotDetermined, EssaExit.None), (strict.Status, strict.Exit));
        Assert.Equal(EssaStatus.Atsi, history.WithGroupsMeeting(2022, [StudentGroup.Hispanic]).In(2023).Status);
        Assert.Contains("graduation.2020-21", history.Graduates(2022, 30, 60).In(2023).Assumptions.Select(a => a.Id));
    }

    [Fact]
    public void Only_what_could_change_the_status_is_an_assumption()
    {
        // Outside entry years a low rate keeps those in that were in for it; graduates of the others are not needed, nor are groups where all students decide.
        var entered = School().Was(2023, EssaStatus.CsiLowGraduation).Rated(2023).Rated(2024, "ALL GRAD 3").Graduates(2023, 50, 60);
        Assert.Equal(["graduation.2021-22"], entered.In(2024).Assumptions.Select(a => a.Id));
        Assert.Empty(entered.Was(2023, EssaStatus.NoStatus).In(2024).Assumptions);
        Assert.Equal(EssaStatus.NoStatus, entered.Was(2023, EssaStatus.NoStatus).In(2024, new() { WhenInputMissing = MissingInput.LeaveUndetermined }).Status);

        var performing = School().Was(2022, EssaStatus.NoStatus).TitleI(2023).Rated(2023, "ALL ELA 1, ALL MATH 1, HI ELA 1, HI MATH 1");
        Assert.Empty(performing.In(2023).Assumptions);
        Assert.Equal(["results.2022"], performing.TitleI(2023, false).In(2023).Assumptions.Select(a => a.Id));
    }

    [Property(MaxTest = 300)]
    public Property Without_assumptions_the_status_is_certain_and_with_one_it_is_left_open() =>
        Prop.ForAll(Partial(), h =>
        {
            var strict = h.History.In(h.Year, new() { WhenInputMissing = MissingInput.LeaveUndetermined });
            var assumed = h.History.In(h.Year);
            var certain = !assumed.Assumptions.Any(a => !a.Id.StartsWith("enrollment", StringComparison.Ordinal) && !a.Id.StartsWith("earlier-status", StringComparison.Ordinal));
            return (strict.Status == EssaStatus.NotDetermined || strict.Status == assumed.Status)
                && (!certain || strict.Status == assumed.Status || assumed.Assumptions.Any(a => a.Id.StartsWith("earlier-status", StringComparison.Ordinal)))
                && (certain || strict.Status == EssaStatus.NotDetermined);
        });

    // Histories of which some inputs are not known.
    private static Arbitrary<(SchoolHistory History, int Year)> Partial() =>
        (from year in Gen.Elements(2019, 2022, 2023, 2024, 2025)
         from known in Gen.Choose(0, 1).ArrayOf(8)
         from level in Gen.Choose(1, 3).ArrayOf(4)
         from status in Gen.Elements(EssaStatus.NoStatus, EssaStatus.Atsi, EssaStatus.CsiLowGraduation, EssaStatus.CsiLowPerforming)
         select (Build(year, known, level, status), year)).ToArbitrary();

    private static SchoolHistory Build(int year, int[] known, int[] level, EssaStatus status)
    {
        var evaluator = EssaEvaluator.For(year);
        var history = School();
        history = known[0] == 1 ? history.WithStatus(evaluator.Book.Essa!.Determination!.Previous!.Value, status) : history;
        history = known[1] == 1 ? history.TitleI(year, level[3] > 1) : history;
        foreach (var (window, i) in evaluator.Window.Select((y, i) => (y.Number, i)))
        {
            history = known[2 + i] == 1 ? history.Rated(window, $"ALL ELA {level[0]}, ALL MATH {level[1]}, ALL GRAD 3, HI ELA {level[i]}, HI MATH {level[2]}") : history;
        }

        foreach (var (cohort, i) in evaluator.Book.Essa!.Determination!.LowGraduation.Cohorts.Select((c, i) => (c.StartYear, i)))
        {
            history = known[4 + i] == 1 ? history.Graduates(cohort, level[3] * 20, 60) : history;
        }

        return history;
    }

    [Fact]
    public void What_the_record_does_not_tell_is_a_choice()
    {
        var carried = School().Was(2024, EssaStatus.Tsi).Rated(2024).Rated(2025);
        Assert.Equal(EssaStatus.NoStatus, carried.In(2025).Status);
        Assert.Equal(EssaStatus.Tsi, carried.In(2025, new() { Choices = ImmutableDictionary<string, bool>.Empty.Add("tsi-carries-over", true) }).Status);

        var longTerm = School().Was(2024, EssaStatus.NoStatus).Rated(2024, "LTEL ELA 1, LTEL MATH 1").Rated(2025, "LTEL ELA 1, LTEL MATH 1");
        Assert.Equal(EssaStatus.NoStatus, longTerm.In(2025).Status);
        Assert.Equal(EssaStatus.Tsi, longTerm.In(2025, new() { Groups = RuleBooks.For(2025).Essa!.Groups.With(StudentGroup.LongTermEnglishLearner) }).Status);

        var proxy = School().Was(2018, EssaStatus.NoStatus).TitleI(2019).Rated(2018).Rated(2019, "ALL ELA 1, ALL MATH 1, ALL SUSP 1, ALL CHRO 3, EL ELPI 3");
        EssaStatus Counting(EssaCounting counting) => proxy.In(2019, new() { Counting = ImmutableDictionary<Indicator, EssaCounting>.Empty.Add(Indicator.EnglishLearnerProgress, counting) }).Status;
        Assert.Equal(EssaStatus.CsiLowPerforming, proxy.In(2019).Status);
        Assert.Equal(EssaStatus.CsiLowPerforming, Counting(EssaCounting.NotCounted));
        Assert.Equal(Confidence.Unknown, proxy.In(2019).Confidence);
        var decisive = proxy.Rated(2019, "ALL ELA 1, ALL MATH 3, EL ELPI 3");
        Assert.Equal(EssaStatus.NoStatus, decisive.In(2019).Status);
        Assert.Equal(EssaStatus.CsiLowPerforming, decisive.In(2019, new() { Counting = ImmutableDictionary<Indicator, EssaCounting>.Empty.Add(Indicator.EnglishLearnerProgress, EssaCounting.WorstStatusOnly) }).Status);
    }

    [Fact]
    public void College_career_stands_in_by_its_status_in_2023()
    {
        var history = School().Was(2022, EssaStatus.NoStatus).TitleI(2023).Rated(2022);

        Assert.Equal(EssaStatus.CsiLowPerforming, history.Rated(2023, "ALL CCI 1").In(2023).Status);
        Assert.Equal(EssaStatus.NoStatus, history.Rated(2023, "ALL CCI 2, ALL ELA 2").In(2023).Status);
        Assert.Equal(new EssaCount(2, 0, 1), history.Rated(2023, "ALL CCI 2, ALL ELA 2").In(2023).Findings(2023)!.Count(StudentGroup.AllStudents));
    }

    [Theory]
    [InlineData(true, 99, TestOutcome.Met)]
    [InlineData(true, 100, TestOutcome.NotMet)]
    [InlineData(false, 99, TestOutcome.NotMet)]
    public void Small_alternative_schools_are_flagged_and_keep_their_status(bool alternative, int enrollment, TestOutcome flag)
    {
        var found = School(alternative).Was(2022, EssaStatus.CsiLowGraduation).Rated(2022).Rated(2023, "ALL GRAD 1").WithCensusDayEnrollment(new(2022), enrollment)
            .Graduates(2020, 30, 60).Graduates(2021, 30, 60).Graduates(2022, 30, 60).In(2023);

        Assert.Equal((EssaStatus.CsiLowGraduation, flag), (found.Status, found.SmallAlternativeSchool));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_status_obliges_to_an_author_an_approval_and_a_plan_and_no_status_to_nothing(DashboardYear year)
    {
        var evaluator = EssaEvaluator.For(year);

        Assert.Empty(evaluator.Requirements(EssaStatus.NoStatus));
        foreach (var status in evaluator.Book.Essa!.Determination!.Transitions.Select(t => t.To).Where(s => s != EssaStatus.NoStatus).Distinct())
        {
            var subjects = evaluator.Requirements(status).Select(r => r.Subject).ToHashSet();
            Assert.Superset(new HashSet<EssaRequirementSubject> { EssaRequirementSubject.PlanAuthor, EssaRequirementSubject.Approval, EssaRequirementSubject.PlanContent, EssaRequirementSubject.Monitoring, EssaRequirementSubject.Vehicle, EssaRequirementSubject.Deadline }, subjects);
            Assert.Equal(status.IsComprehensive(), subjects.Contains(EssaRequirementSubject.Funding));
        }

        Assert.DoesNotContain(evaluator.Requirements(EssaStatus.Tsi), r => r.Id == "atsi-resource-inequities");
    }

    [Fact]
    public void The_list_of_2022_tells_which_groups_fit_a_pattern_in_that_year()
    {
        EssaRecord Row(int year, EssaStatus status, StudentGroupSet groups) => new(School().School, year) { Status = status, Groups = groups };

        Assert.Equal([StudentGroup.Hispanic], School().With(Row(2022, EssaStatus.Atsi, [StudentGroup.Hispanic])).GroupsMeeting(2022)!.Value);
        Assert.True(School().With(Row(2022, EssaStatus.NoStatus, [])).GroupsMeeting(2022)!.Value.IsEmpty);

        // Groups are not flagged at a CSI school, and in the other years a flag needs two years.
        Assert.Null(School().With(Row(2022, EssaStatus.CsiLowPerforming, [])).GroupsMeeting(2022));
        Assert.Null(School().With(Row(2023, EssaStatus.Atsi, [StudentGroup.Hispanic])).GroupsMeeting(2023));

        var found = School().With(Row(2022, EssaStatus.Atsi, [StudentGroup.Hispanic])).TitleI(2023, false).Rated(2023, "HI ELA 1, HI MATH 1, EL ELA 1, EL MATH 1").In(2023);
        Assert.Equal((EssaStatus.Atsi, StudentGroupSet.Of(StudentGroup.Hispanic)), (found.Status, found.Groups));
        Assert.Empty(found.Assumptions);
    }

    [Fact]
    public void A_history_refuses_another_school()
    {
        var other = new EssaRecord(new Agency(CdsCode.Parse("01100170000002"), "Other", AgencyKind.School), 2023) { Status = EssaStatus.NoStatus };

        Assert.Contains("01100170000002", Assert.Throws<ArgumentException>(() => School().With(other)).Message, StringComparison.Ordinal);
    }
}
