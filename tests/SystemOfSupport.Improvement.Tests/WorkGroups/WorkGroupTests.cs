using NodaTime;

namespace SystemOfSupport.Improvement.Tests;

public class WorkGroupTests
{
    private static readonly SupportAgency County = CaliforniaCounties.Office(27);
    private static readonly SupportAgency District = SupportAgency.Of(CaseSamples.District);

    [Fact]
    public void Action_items_take_exactly_the_events_of_their_table()
    {
        var allowed = new Dictionary<(ActionItemState, ActionItemEvent), ActionItemState>
        {
            [(ActionItemState.Open, ActionItemEvent.Start)] = ActionItemState.InProgress,
            [(ActionItemState.Open, ActionItemEvent.Drop)] = ActionItemState.Dropped,
            [(ActionItemState.InProgress, ActionItemEvent.Finish)] = ActionItemState.Done,
            [(ActionItemState.InProgress, ActionItemEvent.Drop)] = ActionItemState.Dropped,
        };
        foreach (var state in Enum.GetValues<ActionItemState>())
        {
            foreach (var happening in Enum.GetValues<ActionItemEvent>())
            {
                var item = new ActionItem("a", "Write", District.Id) { State = state };
                if (allowed.TryGetValue((state, happening), out var to))
                {
                    Assert.Equal(to, item.Apply(happening, "No longer needed").State);
                }
                else
                {
                    Assert.Throws<InvalidOperationException>(() => item.Apply(happening, "No longer needed"));
                }
            }
        }

        Assert.Throws<ArgumentException>(() => new ActionItem("a", "Write", District.Id).Apply(ActionItemEvent.Drop));
    }

    [Theory]
    [InlineData(ActionItemState.Open, 1, true)]
    [InlineData(ActionItemState.InProgress, 1, true)]
    [InlineData(ActionItemState.Done, 1, false)]
    [InlineData(ActionItemState.Open, 0, false)]
    public void An_item_is_late_after_its_day_while_it_is_not_finished(ActionItemState state, int days, bool late)
    {
        var due = new LocalDate(2025, 1, 1);
        Assert.Equal(late, new ActionItem("a", "Write", District.Id, due) { State = state }.IsLate(due.PlusDays(days)));
        Assert.False(new ActionItem("a", "Write", District.Id) { State = state }.IsLate(due));
    }

    [Fact]
    public void Representation_attendance_and_feedback_are_checked()
    {
        var group = Group();
        Assert.Empty(group.Check());
        Assert.Equal(0.75m, group.Attendance());
        Assert.Null((group with { Meetings = [] }).Attendance());
        var bare = group with { Members = [], Meetings = [new(new(2025, 1, 1)) { Attendance = [County.Id], Decisions = [new("d1", "x"), new("d2", "y") { ConsideredFeedback = ["f"], HadNoFeedback = true }] }] };
        Assert.Equal(["attendance", "feedback", "feedback", "representation", "representation", "representation", "stakeholder"], bare.Check().Select(f => f.Id).Order());
        Assert.Empty((group with { Members = [new(County, "Facilitator")], Meetings = [] }).Check(new() { AnyOf = [[SupportAgencyKind.CountyOffice]], NeedsStakeholder = false }));
    }

    [Fact]
    public void Records_round_trip_as_json()
    {
        var read = RoundTrip.Holds(Group());
        Assert.Empty(read.Check());
        Assert.Equal(ActionItemState.Open, read.Meetings[0].ActionItems[0].State);
        RoundTrip.Holds(new RepresentationRule { AnyOf = [[SupportAgencyKind.CountyOffice]], NeedsStakeholder = false });
        Assert.Equal(3, ImprovementJson.Read<RepresentationRule>("{}").AnyOf.Count);
        RoundTrip.Holds(new WorkGroupFinding("a", "b"));
    }

    private static WorkGroup Group() => new("g", "Design group", WorkGroupKind.WorkGroup, "Design differentiated assistance with those who use it")
    {
        Members = [new(SupportAgency.Department, "Sponsor"), new(County, "Facilitator"), new(District, "Member"), new(new(SupportAgencyId.Parse("families"), "Families Together", SupportAgencyKind.FamilyOrganization), "Member") { IsStakeholder = true }],
        Facilitators = [County.Id],
        Meetings =
        [
            new(new(2025, 1, 15))
            {
                Agenda = ["Notices"],
                Attendance = [SupportAgency.Department.Id, County.Id, District.Id],
                Decisions = [new("d1", "Shorten the notice") { ConsideredFeedback = ["f1"] }, new("d2", "Meet monthly") { HadNoFeedback = true }],
                ActionItems = [new("a1", "Draft the notice", County.Id, new LocalDate(2025, 2, 1))],
            },
        ],
    };
}
