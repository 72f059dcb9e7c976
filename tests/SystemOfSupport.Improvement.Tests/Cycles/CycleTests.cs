using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace SystemOfSupport.Improvement.Tests;

public class CycleTests
{
    private static readonly LocalDate s_day = new(2024, 9, 3);

    internal static CycleScope Scope(int units = 1, ImprovementLevel level = ImprovementLevel.Classroom) => new(level, units, "Grade 3");

    internal static CyclePlan Plan(int day = 0) => new(
        "Does a call home on the first day of absence help?",
        [new("Fewer second days of absence", "absence", 4.5m), new("Families welcome the call")],
        "Call on the day",
        "Attendance clerk",
        "Room 12",
        s_day.PlusDays(day),
        s_day.PlusDays(day + 14),
        "Daily absence list");

    internal static PdsaCycle Cycle(CycleState state, CycleDecisionKind decision = CycleDecisionKind.Adapt, string id = "c1", CycleScope? scope = null)
    {
        var cycle = new PdsaCycle(id, "Calls home", scope ?? Scope(), "calls");
        return state == CycleState.Draft ? cycle : Finish(cycle.CompletePlan(Plan()), state, decision);
    }

    internal static PdsaCycle Finish(PdsaCycle cycle, CycleState state, CycleDecisionKind decision, int day = 0)
    {
        cycle = state >= CycleState.Doing ? cycle.Start(s_day.PlusDays(day)) : cycle;
        cycle = state >= CycleState.ReadyToStudy ? cycle.Observe(new(s_day.PlusDays(day + 3), "Week 1", "absence", 5)).Observe(new(s_day.PlusDays(day + 8), "Clerk was ill", "absence", 4, isDeviation: true)) : cycle;
        cycle = state >= CycleState.Studied ? cycle.Compare(Study(day)) : cycle;
        return state >= CycleState.Acted ? cycle.Decide(new(s_day.PlusDays(day + 12), decision, "It helped")) : cycle;
    }

    private static CycleStudy Study(int day = 0) => new(s_day.PlusDays(day + 10), [new(PredictionOutcome.Confirmed, "4 of 5"), new(PredictionOutcome.Undetermined, "Few calls were answered")], "Call before nine");

    public static TheoryData<CycleState, CycleEvent> EveryStateAndEvent()
    {
        var data = new TheoryData<CycleState, CycleEvent>();
        foreach (var state in Enum.GetValues<CycleState>())
        {
            foreach (var e in Enum.GetValues<CycleEvent>())
            {
                data.Add(state, e);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndEvent))]
    public void A_cycle_moves_by_the_table_only(CycleState state, CycleEvent happening)
    {
        var cycle = Cycle(state);
        Assert.Equal(state, cycle.State);
        PdsaCycle Step() => happening switch
        {
            CycleEvent.CompletePlan => cycle.CompletePlan(Plan()),
            CycleEvent.Start => cycle.Start(s_day),
            CycleEvent.Observe => cycle.Observe(new(s_day.PlusDays(9), "More")),
            CycleEvent.Study => cycle.Compare(Study()),
            CycleEvent.Decide => cycle.Decide(new(s_day.PlusDays(12), CycleDecisionKind.Adopt, "Keep it")),
            CycleEvent.BeginSuccessor => cycle.BeginSuccessor("c2", "Next", Scope()),
            _ => throw new ArgumentOutOfRangeException(nameof(happening)),
        };
        var expected = (state, happening) switch
        {
            (CycleState.Draft, CycleEvent.CompletePlan) => CycleState.Planned,
            (CycleState.Planned, CycleEvent.Start) => CycleState.Doing,
            (CycleState.Doing or CycleState.ReadyToStudy, CycleEvent.Observe) => CycleState.ReadyToStudy,
            (CycleState.ReadyToStudy, CycleEvent.Study) => CycleState.Studied,
            (CycleState.Studied, CycleEvent.Decide) => CycleState.Acted,
            (CycleState.Acted, CycleEvent.BeginSuccessor) => CycleState.Acted,
            _ => (CycleState?)null,
        };
        Assert.Equal(expected, CycleTransitions.Next(state, happening));
        if (expected is null)
        {
            var refused = Assert.Throws<InvalidOperationException>(Step);
            Assert.Contains(happening.ToString(), refused.Message, StringComparison.Ordinal);
        }
        else if (happening == CycleEvent.BeginSuccessor)
        {
            Assert.Equal((CycleState.Draft, "c1"), (Step().State, Step().PredecessorId));
        }
        else
        {
            Assert.Equal(expected, Step().State);
        }
    }

    [Theory]
    [InlineData(CycleDecisionKind.Adopt, false)]
    [InlineData(CycleDecisionKind.Abandon, false)]
    [InlineData(CycleDecisionKind.Adapt, true)]
    [InlineData(CycleDecisionKind.Expand, true)]
    public void Only_adapt_and_expand_have_a_successor(CycleDecisionKind decision, bool allowed)
    {
        var cycle = Cycle(CycleState.Acted, decision);
        if (allowed)
        {
            Assert.Equal("c2", cycle.BeginSuccessor("c2", "Next", Scope(2)).Id);
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => cycle.BeginSuccessor("c2", "Next", Scope(2)));
        }
    }

    [Fact]
    public void A_cycle_that_expands_is_no_smaller_and_starts_no_earlier()
    {
        var cycle = Cycle(CycleState.Acted, CycleDecisionKind.Expand, scope: Scope(3));
        Assert.Throws<ArgumentException>(() => cycle.BeginSuccessor("c2", "Next", Scope(2)));
        Assert.Equal(ImprovementLevel.Site, cycle.BeginSuccessor("c2", "Next", Scope(1, ImprovementLevel.Site)).Scope.Level);
        var log = new CycleLog().Add(cycle).BeginSuccessor("c1", "c2", "Next", Scope(4)).Advance("c2", c => c.CompletePlan(Plan(20)));
        Assert.Contains("before 'c1' was decided", Assert.Throws<ArgumentException>(() => log.Advance("c2", c => c.Start(s_day))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => cycle.BeginSuccessor("c1", "Itself", Scope(3)));
    }

    [Fact]
    public void Nothing_is_restored_out_of_order()
    {
        Assert.Throws<ArgumentException>(() => new PdsaCycle("x", "X", Scope(), startedOn: s_day));
        Assert.Throws<ArgumentException>(() => new PdsaCycle("x", "X", Scope(), plan: Plan(), startedOn: s_day, study: Study()));
        Assert.Throws<ArgumentException>(() => new PdsaCycle("x", "X", Scope(), plan: Plan(), startedOn: s_day, observations: [new(s_day.PlusDays(-1), "Early")]));
        Assert.Contains("expected 2", Assert.Throws<ArgumentException>(() => Cycle(CycleState.ReadyToStudy).Compare(new(s_day.PlusDays(10), [new(PredictionOutcome.Confirmed, "Yes")], "Learned"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CyclePlan("q", [], "w", "w", "w", s_day, s_day, "d"));
        Assert.Throws<ArgumentException>(() => new Prediction("x", expected: 3));
    }

    [Fact]
    public void A_ramp_and_its_quality()
    {
        var log = new CycleLog().Add(Cycle(CycleState.Acted, CycleDecisionKind.Expand));
        Assert.Equal(new RampQuality(false, true, true, true, true), log.Quality("c1"));
        log = log.BeginSuccessor("c1", "c2", "Wider", Scope(4));
        Assert.Equal(new RampQuality(true, false, true, false, false), log.Quality("c2"));
        log = log.Advance("c2", c => Finish(c.CompletePlan(Plan(20)), CycleState.Acted, CycleDecisionKind.Adopt, 20));
        Assert.Equal(["c1", "c2"], log.Ramp("c2").Select(c => c.Id));
        Assert.Equal(5, log.Quality("c2").Score);
        Assert.False(log.Quality("c2", timePoints: 3).DataOverTime);
    }

    [Fact]
    public void Links_lead_up_or_across_and_never_round()
    {
        var log = new CycleLog(
        [
            Cycle(CycleState.Draft, id: "room"),
            Cycle(CycleState.Draft, id: "site", scope: Scope(1, ImprovementLevel.Site)),
            Cycle(CycleState.Draft, id: "state", scope: Scope(1, ImprovementLevel.State)),
            Cycle(CycleState.Draft, id: "site2", scope: Scope(1, ImprovementLevel.Site)),
        ]).Link("room", "site").Link("site", "state").Link("site", "site2");
        Assert.Throws<ArgumentException>(() => log.Link("state", "room"));
        Assert.Contains("circle", Assert.Throws<ArgumentException>(() => log.Link("site2", "site")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => log.Link("room", "room"));
        Assert.Throws<ArgumentException>(() => log.Link("room", "nowhere"));
        Assert.Throws<ArgumentException>(() => log.Link("room", "site"));
    }

    [Property(MaxTest = 300)]
    public Property Ramps_and_links_stay_free_of_circles_under_any_calls() => Prop.ForAll(
        Gen.Choose(0, 3).Zip(Gen.Choose(0, 5).Zip(Gen.Choose(0, 5))).ArrayOf(40).ToArbitrary(),
        calls =>
        {
            var log = new CycleLog();
            foreach (var (call, (a, b)) in calls)
            {
                try
                {
                    log = call switch
                    {
                        0 => log.Add(new($"{a}", "X", Scope(b + 1, (ImprovementLevel)((a % 2) + 1)), predecessorId: b % 2 == 0 ? null : $"{b}")),
                        1 => log.BeginSuccessor($"{a}", $"{b}", "X", Scope(6)),
                        2 => log.Link($"{a}", $"{b}"),
                        _ => log.Advance($"{a}", c => Finish(c.CompletePlan(Plan()), CycleState.Acted, b % 2 == 0 ? CycleDecisionKind.Adapt : CycleDecisionKind.Expand, 20 * log.Ramp($"{a}").Count)),
                    };
                }
                catch (Exception e) when (e is ArgumentException or InvalidOperationException)
                {
                    // Refused: the log is as it was.
                }

                AssertAcyclic(log.Cycles.Select(c => c.Id), log.Cycles.Where(c => c.PredecessorId is not null).Select(c => (c.Id, c.PredecessorId!)));
                AssertAcyclic(log.Cycles.Select(c => c.Id), log.Links.Select(l => (l.CycleId, l.ServesId)));
            }
        });

    /// <summary>Kahn's algorithm: whatever is not in a circle can be taken away, leaf by leaf.</summary>
    internal static void AssertAcyclic(IEnumerable<string> nodes, IEnumerable<(string From, string To)> links)
    {
        var left = nodes.ToHashSet(StringComparer.Ordinal);
        var open = links.ToList();
        while (left.FirstOrDefault(n => open.All(l => l.From != n)) is { } leaf)
        {
            left.Remove(leaf);
            open.RemoveAll(l => l.To == leaf);
        }

        Assert.Empty(left);
    }
}
