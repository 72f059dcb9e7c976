using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement.Tests;

public class CoordinationTests
{
    private static readonly LocalDate Day = new(2022, 10, 1);
    private static readonly EffectivePeriod Open = new(new(2022, 7, 1), new(2023, 7, 1));
    private static readonly Agency Other = new(CdsCode.Parse("01611190000000"), "Alameda Unified", AgencyKind.District);
    private static readonly ServiceNeed Literacy = new("Literacy");

    [Fact]
    public void Offerings_match_by_topic_or_priority_group_county_day_and_capacity()
    {
        var coordination = Make(
            [
                Offering("topic"), Offering("capacity") with { Capacity = 0 }, Offering("county") with { Counties = ["Alameda"] }, Offering("group") with { Groups = [StudentGroup.FosterYouth] },
                Offering("other") with { Topics = ["Attendance"] }, Offering("priority") with { Topics = [], Priorities = [StatePriority.SchoolClimate], Capacity = 9 }, Offering("past") with { Period = new(new(2020, 1, 1), Day) },
            ]);
        Assert.Equal(["topic", "group"], coordination.Match(CaseSamples.District, new("LITERACY"), Day).Select(o => o.Id).OrderDescending());
        Assert.Equal(["topic"], coordination.Match(CaseSamples.District, new("Literacy") { Group = StudentGroup.Homeless }, Day).Select(o => o.Id));
        Assert.Equal(["priority", "group", "topic"], coordination.Match(CaseSamples.District, new("Literacy") { Priority = StatePriority.SchoolClimate }, Day).Select(o => o.Id));
        Assert.Contains(coordination.Match(Other, Literacy, Day), o => o.Id == "county");
    }

    [Fact]
    public void Overlaps_gaps_and_load_are_found()
    {
        var second = Offering("second") with { Provider = SupportAgency.Collaborative };
        ServiceAssignment[] both = [new("first", CaseSamples.District, Literacy, Open), new("second", CaseSamples.District, new("literacy"), Open)];
        var coordination = Make([Offering("first"), second], both, [new("r", Other, Day, [Literacy, new("Attendance")]), new("s", CaseSamples.District, Day, [Literacy])]);
        Assert.Equal(["first", "second"], Assert.Single(coordination.Overlaps()).Offerings);
        Assert.Empty(Make([Offering("first"), second], [both[0] with { IsLead = true }, both[1]]).Overlaps());
        // Both offerings are full, so the other district's needs are gaps; the served one's is not.
        Assert.Equal(["Attendance", "Literacy"], coordination.Gaps(Day).Select(g => g.Need.Topic).Order());
        Assert.All(coordination.Gaps(Day), g => Assert.Equal("r", g.Request));
        Assert.Empty(coordination.Gaps(Day.PlusDays(-1)));
        Assert.Equal([(1, 1), (1, 1)], coordination.Load(Day).Select(l => (l.Assigned, l.Capacity)));
        Assert.True(Make([Offering("first")], [both[0], new("first", Other, Literacy, Open)]).Load(Day).Single().IsOverloaded);
    }

    [Fact]
    public void A_recipient_has_one_lead_a_day_and_assignments_stay_within_offerings()
    {
        var lead = new ServiceAssignment("a", CaseSamples.District, Literacy, Open) { IsLead = true };
        Assert.Throws<ArgumentException>(() => Make([Offering("a")], [lead, lead with { Period = new(Day, new(2023, 1, 1)) }]));
        Assert.Throws<ArgumentException>(() => Make([Offering("a")], [lead with { Period = new(Day) }]));
        Assert.Throws<ArgumentException>(() => Make([Offering("a")], [lead with { Offering = "b" }]));
        Assert.Throws<ArgumentException>(() => Make([Offering("a"), Offering("a")]));
        Assert.Throws<ArgumentException>(() => Make([Offering("a") with { Capacity = -1 }]));
    }

    [Property(MaxTest = 300)]
    public void Every_request_has_a_route_and_always_the_same(byte county, ushort district, byte kind, short days, string? topic, bool offered)
    {
        var agency = new Agency(CdsCode.Of(county % 100, district, kind % 2), "Somewhere", (AgencyKind)(kind % 7));
        var request = new ServiceRequest("r", agency, Day.PlusDays(days), [new(topic ?? "")]);
        var coordination = Make(offered ? [Offering("a") with { Topics = [topic ?? ""], Period = new(new(1900, 1, 1)) }] : []);
        var routes = coordination.Route(request, request.Needs[0]);
        Assert.NotEmpty(routes);
        Assert.Equal(routes, coordination.Route(request, request.Needs[0]));
        Assert.Equal(offered, routes[0].Kind == ServiceRouteKind.Offering);
        Assert.Equal(ServiceRouteKind.Collaborative, routes[^1].Kind);
    }

    [Fact]
    public void Without_an_offering_the_county_comes_first_then_geographic_leads_then_the_state()
    {
        var routes = Make([]).Route(new("r", CaseSamples.District, Day, [Literacy]), Literacy);
        Assert.Equal([ServiceRouteKind.ResponsibleProvider, ServiceRouteKind.GeographicLead, ServiceRouteKind.Department, ServiceRouteKind.Collaborative], routes.Select(r => r.Kind));
        Assert.Equal("Monterey County Office of Education", routes[0].Agency.Name);
    }

    [Fact]
    public void Records_round_trip_as_json()
    {
        RoundTrip.Holds(new CoordinationRecord(
            [Offering("a") with { Groups = [StudentGroup.Homeless], Priorities = [StatePriority.SchoolClimate] }],
            [new("r", Other, Day, [Literacy])],
            [new("a", Other, Literacy, Open) { IsLead = true }]));
        RoundTrip.Holds(new ServiceRoute(ServiceRouteKind.Offering, SupportAgency.Department) { Offering = "a" });
        RoundTrip.Holds(new ServiceOverlap(Other, Literacy, ["a", "b"]));
        RoundTrip.Holds(new ServiceGap("r", Other, Literacy));
        RoundTrip.Holds(new ProviderLoad(SupportAgency.Department, 1, 2));
    }

    private static ServiceOffering Offering(string id) => new(id, CaliforniaCounties.Office(27), Open, 1) { Topics = ["Literacy"] };

    private static ServiceCoordination Make(ServiceOffering[] offerings, ServiceAssignment[]? assignments = null, ServiceRequest[]? requests = null) =>
        new(new(offerings, requests ?? [], assignments ?? []));
}
