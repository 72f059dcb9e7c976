using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement.Tests;

/// <summary>Cases of schools identified under the Every Student Succeeds Act.</summary>
public class SchoolCaseTests
{
    private static readonly EssaStatus[] Statuses = [.. EssaStatuses.All.Where(s => s != EssaStatus.NotDetermined)];
    private static readonly LocalDate Listed = new(2024, 1, 10);

    private static EssaDetermination Determination(int year = 2023, EssaStatus? before = null)
    {
        var history = CaseSamples.SchoolHistory();
        return EssaEvaluator.For(year).Determine(before is { } status ? history.WithStatus(new DashboardYear(year - 1).Results, status) : history);
    }

    [Fact]
    public void Reasons_requirements_and_explanation_of_a_determination_are_carried_over()
    {
        var determination = Determination();
        Assert.Equal(EssaStatus.Atsi, determination.Status);
        var opened = SupportCase.Open("example-elementary-2023", determination, Listed);
        Assert.True(opened.IsOfSchool && opened.IsIdentified);
        Assert.Equal(CaseTrigger.EssaSchool, opened.Opening.Trigger);
        var reason = Assert.Single(opened.Identification!.Reasons);
        Assert.Equal(("group.SWD", 0, StudentGroup.StudentsWithDisabilities), (reason.Id, reason.Method, reason.Group));
        Assert.Contains("2023", reason.Text, StringComparison.Ordinal);
        Assert.Equal(determination.Explain(), opened.Identification.Explanation);
        Assert.Equal(determination.Confidence, opened.Identification.Confidence);
        Assert.Equal(determination.Requirements.Select(r => r.Id), opened.Requirements().Select(r => r.Requirement.Id));
        Assert.Contains(opened.Requirements(), r => r.Requirement is { Id: "targeted-plan-author", Subject: EssaRequirementSubject.PlanAuthor } && r.Requirement.Citation.Sources.Count > 0);
        Assert.Equal("Example Unified", opened.Opening.Provider.Name);
        Assert.Equal(SupportAgencyId.Of(CaseSamples.School.Cds.District), opened.Opening.Provider.Id);
        Assert.Null(opened.EarliestCompletion);
        Assert.Equal(AssistanceClock.NotStarted, opened.Clock);
        Assert.Equal((EssaStatus.Atsi, new DashboardYear(2023), Listed), (opened.SchoolClock.Status, opened.SchoolClock.EnteredIn, opened.SchoolClock.EnteredOn));
        var read = SupportCase.FromJson(opened.ToJson());
        Assert.Equal(opened.SchoolClock, read.SchoolClock);
        Assert.Equal(determination.Explain(), read.Identification!.Explanation);
        Assert.Equal(opened.ToJson(), read.ToJson());
    }

    [Theory]
    [InlineData(EssaStatus.CsiLowPerforming, "low-performing")]
    [InlineData(EssaStatus.CsiLowGraduation, "low-graduation")]
    public void Comprehensive_support_has_its_reason(EssaStatus status, string id)
    {
        var high = status == EssaStatus.CsiLowGraduation;
        var history = new SchoolHistory(CaseSamples.School).WithTitleI(new DashboardYear(2023).Results, true).WithStatus(new DashboardYear(2022).Results, EssaStatus.NoStatus);
        var results = new AgencyResultsBuilder(CaseSamples.School, 2023);
        foreach (var indicator in new[] { Indicator.Suspension, Indicator.EnglishLanguageArts, Indicator.Mathematics, Indicator.ChronicAbsenteeism })
        {
            results.Set(StudentGroup.AllStudents, indicator, IndicatorCell.OfColor(high ? PerformanceLevel.Green : PerformanceLevel.Red));
        }

        if (high)
        {
            results.Set(StudentGroup.AllStudents, Indicator.Graduation, IndicatorCell.OfColor(PerformanceLevel.Red));
            foreach (var year in EssaEvaluator.For(2023).Book.Essa!.Determination!.LowGraduation.Cohorts)
            {
                history = history.WithGraduation(year, new(60, 100));
            }
        }

        var opened = SupportCase.Open("c", EssaEvaluator.For(2023).Determine(history.With(results.Build())), Listed);
        Assert.Equal(status, opened.SchoolClock.Status);
        Assert.Equal(id, Assert.Single(opened.Identification!.Reasons).Id);
        Assert.True(!high || opened.Identification.Reasons[0].Text.Contains("60.0 percent, below 68.0 percent", StringComparison.Ordinal), opened.Identification.Reasons[0].Text);
    }

    [Fact]
    public void A_school_that_is_not_identified_opens_no_case_and_a_charter_school_names_its_agency()
    {
        var none = EssaEvaluator.For(2023).Determine(CaseSamples.SchoolHistory(level: 5));
        Assert.Equal(EssaStatus.NoStatus, none.Status);
        Assert.Throws<ArgumentException>(() => SupportCase.Open("c", none, Listed));
        var charter = CaseSamples.School with { Kind = AgencyKind.Charter };
        var own = SupportAgency.Of(charter);
        Assert.Equal("Example Unified", SupportResponsibility.OfSchool(charter, Listed).Provider.Name);
        Assert.Equal(own, SupportCase.Open("c", Determination(), Listed, provider: own).Opening.Provider);
        Assert.Throws<ArgumentException>(() => SupportResponsibility.OfSchool(CaseSamples.District, Listed));
    }

    [Fact]
    public void The_clock_follows_the_cycle_and_a_case_completes_only_when_a_list_lets_the_school_leave()
    {
        var engaged = Of(EssaStatus.CsiLowPerforming)
            .Apply(CaseSamples.Event(CaseEventKind.NoticeSent, Listed))
            .Apply(CaseSamples.Event(CaseEventKind.ProviderOptionChosen, Listed));
        Assert.Equal("identified", Refusal(engaged, new CaseCompleted { On = new(2030, 1, 1) }));
        var kept = engaged.Apply(new CaseStillIdentified { On = new(2024, 12, 15), Year = 2024 });
        Assert.Equal((2024, 2023, CaseState.Engaged), (kept.SchoolClock.LastRelease!.Value.Number, kept.SchoolClock.EnteredIn!.Value.Number, kept.State));
        Assert.Equal("identified", Refusal(kept, new CaseCompleted { On = new(2030, 1, 1) }));
        Assert.Equal("school-cycle", Refusal(kept, new CaseIdentifiedAgain { On = new(2025, 12, 15), Identification = CaseSamples.SchoolIdentification(2025) }));
        Assert.Equal("school-cycle", Refusal(kept, new CaseIdentifiedAgain { On = new(2025, 12, 15), Identification = CaseSamples.SchoolIdentification(2025, EssaStatus.Atsi) }));

        var targeted = kept.Apply(new CaseIdentifiedAgain { On = new(2025, 12, 15), Identification = CaseSamples.SchoolIdentification(2025, EssaStatus.Tsi) });
        Assert.Equal((EssaExit.Csi, EssaStatus.Tsi, CaseState.Engaged), (targeted.SchoolClock.Exit, targeted.SchoolClock.Status, targeted.State));
        var left = kept.Apply(new CaseNotIdentified { On = new(2025, 12, 15), Year = 2025 });
        Assert.Equal((EssaExit.Csi, false), (left.SchoolClock.Exit, left.IsIdentified));
        Assert.Equal(CaseState.Completed, left.Apply(new CaseCompleted { On = new(2025, 12, 16) }).State);
        Assert.Equal("recipient", Refusal(left, new CaseStillIdentified { On = new(2027, 1, 1), Year = 2026 }));
    }

    [Fact]
    public void A_plan_is_linked_in_recommended_practice_only_when_it_is_approved()
    {
        var planning = Of(EssaStatus.Atsi, CaseStrictness.PracticeRecommended);
        foreach (var kind in new[] { CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.DataReviewed, CaseEventKind.DiagnosisRecorded })
        {
            planning = planning.Apply(CaseSamples.Event(kind, Listed));
        }

        var plan = CaseSamples.Event(CaseEventKind.PlanLinked, Listed);
        Assert.Equal("approval", Refusal(planning, plan));
        Assert.Equal("requirement", Refusal(planning, new CaseRequirementMet { On = Listed, Requirement = "csi-approval", By = "Board" }));
        var approved = planning.Apply(new CaseRequirementMet { On = Listed, Requirement = "targeted-approval", By = "Example Unified" });
        Assert.Equal([approved.Events.Count - 1], Assert.Single(approved.Requirements(), r => r.IsCovered).Events);
        Assert.Equal(CaseState.Implementing, approved.Apply(plan).State);

        // A new identification asks for a new approval.
        var again = approved.Apply(new CaseIdentifiedAgain { On = new(2026, 12, 15), Identification = CaseSamples.SchoolIdentification(2026, EssaStatus.Atsi) });
        Assert.DoesNotContain(again.Requirements(), r => r.IsCovered);
    }

    [Fact]
    public void Agencies_and_schools_do_not_mix()
    {
        Assert.Equal("trigger", Assert.Throws<CaseRuleException>(() => SupportCase.Open("c", CaseSamples.Opened(CaseStrictness.Statutory) with { Trigger = CaseTrigger.EssaSchool })).Problem.Id);
        Assert.Equal("trigger", Assert.Throws<CaseRuleException>(() => SupportCase.Open("c", CaseSamples.OpenedOfSchool(CaseStrictness.Statutory) with { Trigger = CaseTrigger.Identified })).Problem.Id);
        Assert.Equal("trigger", Assert.Throws<CaseRuleException>(() => SupportCase.Open("c", CaseSamples.OpenedOfSchool(CaseStrictness.Statutory) with { Identification = null })).Problem.Id);
        Assert.Equal("recipient", Refusal(Of(EssaStatus.CsiLowPerforming), new CaseIdentifiedAgain { On = new(2026, 12, 15), Identification = CaseSamples.Identification(2026) }));
        Assert.Equal("recipient", Refusal(SupportCase.Open("c", CaseSamples.Opened(CaseStrictness.Statutory)), new CaseIdentifiedAgain { On = new(2026, 12, 15), Identification = CaseSamples.SchoolIdentification(2026) }));
    }

    [Fact]
    public void Which_status_can_follow_is_the_table_of_the_lists_of_2023_and_2024()
    {
        // The list of 2024, 10,040 schools: the pairs that it has.
        HashSet<(EssaStatus From, EssaStatus To)> seen =
        [
            (EssaStatus.NoStatus, EssaStatus.NoStatus), (EssaStatus.NoStatus, EssaStatus.Tsi), (EssaStatus.Atsi, EssaStatus.NoStatus), (EssaStatus.Atsi, EssaStatus.Atsi),
            (EssaStatus.CsiLowPerforming, EssaStatus.NoStatus), (EssaStatus.CsiLowPerforming, EssaStatus.Tsi), (EssaStatus.CsiLowPerforming, EssaStatus.CsiLowPerforming),
            (EssaStatus.CsiLowGraduation, EssaStatus.NoStatus), (EssaStatus.CsiLowGraduation, EssaStatus.Tsi), (EssaStatus.CsiLowGraduation, EssaStatus.CsiLowGraduation),
        ];
        foreach (var from in Statuses.Where(s => s != EssaStatus.Tsi))
        {
            foreach (var to in Statuses)
            {
                Assert.True(seen.Contains((from, to)) == SchoolSupportClock.CanFollow(2024, from, to), $"{from} to {to}");
            }
        }

        Assert.All(Statuses.Where(s => s != EssaStatus.Tsi), s => Assert.True(SchoolSupportClock.CanFollow(2023, EssaStatus.NoStatus, s)));
        Assert.False(SchoolSupportClock.CanFollow(2023, EssaStatus.NoStatus, EssaStatus.Tsi));
        foreach (var status in Statuses.Where(s => s > EssaStatus.NoStatus))
        {
            foreach (var year in new DashboardYear[] { 2023, 2024, 2025 })
            {
                Assert.Equal(SchoolSupportClock.IsEntryYear(status, year), SchoolSupportClock.CanFollow(year, EssaStatus.NoStatus, status));
            }
        }

        Assert.Equal(new DashboardYear(2026), SchoolSupportClock.NextEntry(EssaStatus.CsiLowPerforming, 2023));
        Assert.Equal(new DashboardYear(2024), SchoolSupportClock.NextEntry(EssaStatus.Tsi, 2023));
        Assert.Equal(new DashboardYear(2027), SchoolSupportClock.NextEntry(EssaStatus.Tsi, 2025));
        Assert.Throws<ArgumentOutOfRangeException>(() => SchoolSupportClock.IsEntryYear(EssaStatus.NoStatus, 2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => SchoolSupportClock.IsEntryYear(EssaStatus.Tsi, 2019));
    }

    [Property(MaxTest = 300)]
    public Property Under_any_walk_replay_and_json_give_the_same_school_case() => Prop.ForAll(
        Gen.Choose(0, 1).Zip(Gen.Choose(0, 21).Zip(Gen.Choose(0, 200)).ListOf()).ToArbitrary(),
        walk =>
        {
            var strictness = walk.Item1 == 0 ? CaseStrictness.Statutory : CaseStrictness.PracticeRecommended;
            var current = Of(EssaStatus.CsiLowPerforming, strictness);
            var (day, release) = (Listed, 2024);
            foreach (var (kind, days) in walk.Item2)
            {
                day = day.PlusDays(days);
                if (current.TryApply(CaseSamples.EventOfSchool((CaseEventKind)(kind + 1), day, strictness, release), out var next, out _))
                {
                    Assert.True(next.State != CaseState.Completed || !next.IsIdentified);
                    current = next;
                    release += next.LastRelease == release ? 1 : 0;
                }

                Assert.False(current.State is CaseState.CollaborativeConsideration or CaseState.DirectAssistance or CaseState.InterventionEligible);
                Assert.Equal(AssistanceClock.NotStarted, current.Clock);
            }

            foreach (var other in new[] { SupportCase.Replay(current.Id, current.Events), SupportCase.FromJson(current.ToJson()) })
            {
                Assert.Equal((current.State, current.SchoolClock, current.ToJson()), (other.State, other.SchoolClock, other.ToJson()));
            }
        });

    [SkippableFact]
    public void The_official_lists_replay_through_the_school_clock()
    {
        var list = EssaWorkbook.Read(OfficialRecord.File("essa", "essaassistance23.xlsx"));
        var (from, to) = (new DashboardYear(2022), new DashboardYear(2023));
        var exits = 0;
        foreach (var row in list.Records)
        {
            var before = row.EarlierStatuses.GetValueOrDefault(from.Results, EssaStatus.NoStatus);
            var clock = before > EssaStatus.NoStatus ? SchoolSupportClock.NotStarted.Identify(from, new(2022, 12, 15), before) : SchoolSupportClock.NotStarted.Pass(from);
            clock = row.Status > EssaStatus.NoStatus ? clock.Identify(to, new(2023, 12, 15), row.Status) : clock.Pass(to);
            Assert.Equal(row.Status, clock.Status);
            Assert.True(row.Exit is null || row.Exit == clock.Exit, $"{row.School}: {row.Exit}, {clock.Exit}");
            exits += clock.Exit == EssaExit.None ? 0 : 1;
        }

        Assert.True(list.Records.Count > 9000 && exits > 500, $"{list.Records.Count} schools, {exits} exits");
    }

    private static SupportCase Of(EssaStatus status, CaseStrictness strictness = CaseStrictness.Statutory) => SupportCase.Open("c", CaseSamples.OpenedOfSchool(strictness, status));

    private static string Refusal(SupportCase current, CaseEvent happening)
    {
        Assert.False(current.TryApply(happening, out _, out var problem));
        return problem.Id;
    }
}
