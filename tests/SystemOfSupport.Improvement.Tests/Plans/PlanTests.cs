using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement.Tests;

public class PlanTests
{
    private static readonly CdsCode District = CaseSamples.District.Cds;
    private static readonly PlanSite Site = new(CdsCode.Parse("27661590000001"), "Example Elementary");
    private static readonly SchoolYear Year = new(2025);

    [Fact]
    public void Lowest_performances_of_2023_oblige_one_action_each_in_three_plans()
    {
        LowestPerformance[] lowest =
        [
            new(District, Indicator.Suspension) { Group = StudentGroup.StudentsWithDisabilities },
            new(District, Indicator.Suspension) { Group = StudentGroup.StudentsWithDisabilities, Site = Site },
            new(District, Indicator.Mathematics) { Site = Site },
            new(District, Indicator.Mathematics) { Site = Site },
        ];
        var obligations = Obligations.Of(lowest);
        Assert.Equal(3, obligations.Count);
        Assert.All(obligations, o =>
        {
            Assert.Equal(ObligationKind.Action, o.Kind);
            Assert.Equal([false, true, true, true, false], Enumerable.Range(2023, 5).Select(y => o.AppliesIn(new(y))));
        });
        Assert.Contains(obligations, o => o.Text == "An action for Mathematics of All Students at Example Elementary.");
    }

    [Fact]
    public void A_first_year_of_assistance_obliges_two_plans_and_a_second_year_one()
    {
        var first = Obligations.Of(CaseSamples.Determination());
        Assert.Equal(4, first.Count);
        Assert.Equal(["2025-26", "2025-26", "2026-27", "2026-27"], first.Select(o => o.FirstYear.ToString()));
        Assert.All(first, o => Assert.Equal("EC 52071", o.Statute.ToString()));
        var evaluator = AssistanceEvaluator.For(2024);
        var record = new AssistanceRecord { Year = 2024, Agency = CaseSamples.District, Status = AssistanceStatus.DifferentiatedAssistanceYear2, Methods = [false, false, false, false] };
        var second = evaluator.Conclude(evaluator.FromRecord(record), AssistanceHistory.Of([record with { Year = 2023, Status = AssistanceStatus.DifferentiatedAssistanceYear1 }]));
        Assert.Equal(["2025-26", "2025-26"], Obligations.Of(second).Select(o => o.LastYear.ToString()));
        Assert.Empty(Obligations.Of(evaluator.Conclude(evaluator.FromRecord(record))));
    }

    [Fact]
    public void Persistent_need_obliges_under_its_own_section()
    {
        var evaluator = AssistanceEvaluator.For(2024);
        var letter = PriorityLetter.Of([StatePriority.PupilAchievement, StatePriority.SchoolClimate]);
        var letters = new[] { StudentGroup.Homeless, StudentGroup.StudentsWithDisabilities, StudentGroup.FosterYouth }.ToDictionary(g => g, _ => letter);
        var record = new AssistanceRecord { Year = 2024, Agency = CaseSamples.District, Status = AssistanceStatus.DifferentiatedAssistanceYear1, Letters = letters, Methods = [true, false, false, false] };
        var history = AssistanceHistory.Of(new[] { 2019, 2022, 2023 }.Select(y => record with { Year = y }));
        var determination = evaluator.Conclude(evaluator.FromRecord(record), history);
        Assert.Equal(TestOutcome.Met, determination.Ec52072);
        var obligations = Obligations.Of(determination);
        Assert.Equal(2, obligations.Count(o => o.Trigger == ObligationTrigger.PersistentNeed && o.Statute.Section == "52072"));
        Assert.True(SupportCase.Open("c", determination, new(2024, 12, 15)).Identification!.HasPersistentNeed);
    }

    [Fact]
    public void Groups_that_stay_low_oblige_a_goal_whose_years_are_not_told()
    {
        var evaluator = AssistanceEvaluator.For(2022);
        var letters = new Dictionary<StudentGroup, PriorityLetter> { [StudentGroup.Homeless] = PriorityLetter.Of([StatePriority.PupilAchievement, StatePriority.SchoolClimate]) };
        var record = new AssistanceRecord { Year = 2022, Agency = CaseSamples.District, Status = AssistanceStatus.DifferentiatedAssistance, Letters = letters, Methods = [true, false, false, false] };
        var determination = evaluator.Conclude(evaluator.FromRecord(record), AssistanceHistory.Of([record with { Year = 2018 }, record with { Year = 2019 }]));
        Assert.Equal(TestOutcome.Met, determination.Ec52064E5);
        var goal = Assert.Single(Obligations.Of(determination), o => o.Trigger == ObligationTrigger.LowStudentGroups);
        Assert.Equal((ObligationKind.Goal, Confidence.Unknown, "2023-24"), (goal.Kind, goal.Confidence, goal.FirstYear.ToString()));
        var plan = new SupportPlan(District, PlanKind.LocalControlAndAccountabilityPlan, goal.FirstYear) { Goals = [new("1", "Goal", GoalType.Focus) { Covers = [goal.Id] }] };
        Assert.DoesNotContain(PlanCoverage.Of(goal.FirstYear, [goal], [plan]).Gaps, g => g.Id == goal.Id);
    }

    [Fact]
    public void Schools_in_comprehensive_support_oblige_three_prompts_and_a_plan_each_by_name()
    {
        var obligations = Obligations.OfComprehensiveSupport(District, 2024, [Site]);
        Assert.Equal([ObligationKind.Prompt, ObligationKind.Prompt, ObligationKind.Prompt, ObligationKind.Plan], obligations.Select(o => o.Kind));
        Assert.Contains("Example Elementary", obligations[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("27661590000001", obligations[0].Text, StringComparison.Ordinal);
        Assert.Empty(Obligations.OfComprehensiveSupport(District, 2024, []));
        Assert.Throws<ArgumentException>(() => Obligations.OfComprehensiveSupport(District, 2024, [Site with { Name = " " }]));
    }

    [Theory]
    [InlineData(29, 14, 0)]
    [InlineData(30, 0, 2)]
    [InlineData(0, 15, 2)]
    public void Thirty_english_learners_or_fifteen_long_term_oblige_two_actions(int learners, int longTerm, int expected) =>
        Assert.Equal(expected, Obligations.OfEnglishLearners(District, Year, learners, longTerm).Count);

    [Fact]
    public void Coverage_follows_explicit_links_of_the_right_kind_only()
    {
        var obligations = AllObligations();
        var empty = new SupportPlan(District, PlanKind.LocalControlAndAccountabilityPlan, Year);
        Assert.Equal(0, PlanCoverage.Of(Year, obligations, [empty]).Covered);
        var full = Full(obligations);
        var coverage = PlanCoverage.Of(Year, obligations, [full]);
        Assert.Empty(full.Check());
        Assert.Empty(coverage.Gaps);
        Assert.Equal(obligations.Count(o => o.AppliesIn(Year)), coverage.Covered);
        // The same text without the links covers nothing; a goal does not stand in for an action; blank answers are none.
        Assert.Equal(0, PlanCoverage.Of(Year, obligations, [full with { Actions = [.. full.Actions.Select(a => a with { Covers = [] })], Goals = [], Metrics = [], Prompts = [.. full.Prompts.Select(p => p with { Answer = " " })], Covers = [] }]).Covered);
        var wrong = empty with { Goals = [new("g", "Goal", GoalType.Broad) { Covers = [.. obligations.Select(o => o.Id)] }] };
        Assert.Equal(0, PlanCoverage.Of(Year, obligations, [wrong]).Covered);
        Assert.Equal(["nothing"], PlanCoverage.Of(Year, obligations, [empty with { Covers = ["nothing"] }]).UnknownLinks);
        Assert.Equal(0, PlanCoverage.Of(Year, obligations, [full with { Recipient = CdsCode.Parse("27661670000000") }]).Covered);
    }

    [Property]
    public void Adding_an_action_never_lowers_coverage_and_removing_an_obligation_never_opens_a_gap(NonEmptyArray<byte> covers, byte drop)
    {
        var obligations = AllObligations();
        var plan = new SupportPlan(District, PlanKind.LocalControlAndAccountabilityPlan, Year) { Goals = [new("1", "Goal", GoalType.Broad)] };
        var before = PlanCoverage.Of(Year, obligations, [plan]);
        foreach (var (cover, i) in covers.Get.Select((c, i) => (c, i)))
        {
            plan = plan with { Actions = [.. plan.Actions, new PlanAction($"1.{i}", "1", "Action") { Covers = [cover % 7 == 0 ? "nothing" : obligations[cover % obligations.Count].Id] }] };
            var after = PlanCoverage.Of(Year, obligations, [plan]);
            Assert.True(after.Covered >= before.Covered);
            Assert.All(before.Items.Where(x => x.IsCovered), x => Assert.True(after.Items.Single(y => y.Obligation.Id == x.Obligation.Id).IsCovered));
            before = after;
        }

        var less = obligations.Where((_, i) => i != drop % obligations.Count).ToList();
        Assert.Subset(before.Gaps.Select(g => g.Id).ToHashSet(), PlanCoverage.Of(Year, less, [plan]).Gaps.Select(g => g.Id).ToHashSet());
    }

    [Fact]
    public void A_plan_that_contradicts_itself_is_told_where()
    {
        var plan = new SupportPlan(District, PlanKind.SchoolPlan, Year)
        {
            Goals = [new("1", "Goal", GoalType.EquityMultiplierFocus)],
            Actions = [new("1", "2", "Action") { Funds = -1 }],
        };
        Assert.Equal(["funds", "goal", "id", "site", "sites"], plan.Check().Select(p => p.Id).Order());
        Assert.Null(new PlanMetric("m", "1", "Rate") { Year1 = 4 }.DifferenceFromBaseline);
        Assert.Equal(-2, new PlanMetric("m", "1", "Rate") { Baseline = 6, Year1 = 5, Year2 = 4 }.DifferenceFromBaseline);
    }

    [Fact]
    public void Approval_asks_four_things()
    {
        var obligations = AllObligations();
        var full = Full(obligations);
        var coverage = PlanCoverage.Of(Year, obligations, [full]);
        Assert.All(PlanApproval.Check(full, new(true, full.Actions.Sum(a => a.Funds), true), coverage), c => Assert.True(c.Passes));
        var bare = full with { Actions = [new("1.1", "1", "Action") { Funds = 10 }] };
        Assert.All(PlanApproval.Check(bare, new(false, 9.99m, false), PlanCoverage.Of(Year, obligations, [bare])), c => Assert.False(c.Passes));
    }

    [Fact]
    public void The_calendar_is_in_order_and_moves_days_only_as_told()
    {
        var entries = ObligationCalendar.For(Year);
        Assert.Equal(entries.OrderBy(e => e.Due), entries);
        Assert.Equal(new LocalDate(2025, 10, 8), entries.Single(e => e.Id == "approval").Due);
        Assert.Equal(new LocalDate(2026, 2, 28), entries.Single(e => e.Id == "mid-year-update").Due);
        Assert.Contains(ObligationCalendar.For(new(2029)), e => e.Id == "learning-recovery-report");
        Assert.DoesNotContain(ObligationCalendar.For(new(2030)), e => e.Id == "learning-recovery-report");
        Assert.Equal(new LocalDate(2026, 3, 2), ObligationCalendar.For(Year, d => d.DayOfWeek == IsoDayOfWeek.Saturday ? d.PlusDays(2) : d).Single(e => e.Id == "mid-year-update").Due);
        Assert.Equal(new LocalDate(2025, 7, 6), ObligationCalendar.FilingDue(new(2025, 7, 1)));
        Assert.Equal(new LocalDate(2025, 8, 30), ObligationCalendar.AnswerDue(new(2025, 8, 15)));
    }

    [Fact]
    public void Payments_follow_the_worked_example()
    {
        Assert.Equal(50_000, CsiApportionment.First(200_000));
        Assert.Equal(70_000, CsiApportionment.Next(200_000, 120_000, 50_000));
        Assert.Equal(80_000, CsiApportionment.Next(200_000, 260_000, 120_000));
        Assert.Equal(0, CsiApportionment.Next(200_000, 260_000, 200_000));
        Assert.Equal(0, CsiApportionment.Next(200_000, 10_000, 50_000));
    }

    [Fact]
    public void Records_round_trip_as_json()
    {
        var obligations = AllObligations();
        var full = RoundTrip.Holds(Full(obligations));
        Assert.Equal(obligations.Count(o => o.AppliesIn(Year)), PlanCoverage.Of(Year, obligations, [full]).Covered);
        Assert.Equal(obligations, obligations.Select(RoundTrip.Holds));
        RoundTrip.Holds(PlanCoverage.Of(Year, obligations, [full]));
        RoundTrip.Holds(new LowestPerformance(District, Indicator.Suspension) { Site = Site });
        RoundTrip.Holds(ObligationCalendar.For(Year)[0]);
        RoundTrip.Holds(new PlanApprovalFacts(true, 1.5m, false));
        Assert.Empty(ImprovementJson.Read<SupportPlan>($$"""{"recipient":"{{District}}","kind":"schoolPlan","year":"2025-26"}""").Actions);
    }

    private static List<Obligation> AllObligations() =>
    [
        .. Obligations.Of([new LowestPerformance(District, Indicator.Suspension) { Group = StudentGroup.Homeless, Site = Site }]),
        .. Obligations.Of(CaseSamples.Determination()),
        .. Obligations.OfComprehensiveSupport(District, 2024, [Site]),
        .. Obligations.OfEquityMultiplier(District, Year, [Site]),
        .. Obligations.OfEnglishLearners(District, Year, 30, 15),
        .. Obligations.OfLearningRecovery(District),
    ];

    private static SupportPlan Full(List<Obligation> obligations)
    {
        string[] Of(ObligationKind kind) => [.. obligations.Where(o => o.Kind == kind && o.AppliesIn(Year)).Select(o => o.Id)];
        return new(District, PlanKind.LocalControlAndAccountabilityPlan, Year)
        {
            Goals = [new("1", "Goal", GoalType.EquityMultiplierFocus) { Sites = [Site.Cds], Covers = Of(ObligationKind.FocusGoal) }],
            Actions = [new("1.1", "1", "Action") { Funds = 1000, Covers = Of(ObligationKind.Action) }],
            Metrics = [new("1.m", "1", "Rate") { Covers = Of(ObligationKind.Metric) }],
            Prompts = [new("p", "Answer") { Covers = Of(ObligationKind.Prompt) }],
            Covers = Of(ObligationKind.Plan),
        };
    }
}
