using FsCheck;
using FsCheck.Xunit;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement.Tests;

public class AlignmentTests
{
    private static readonly CdsCode District = CaseSamples.District.Cds;
    private static readonly CdsCode School = CdsCode.Parse("27661590000001");
    private static readonly PlanSite Site = new(School, "Example Elementary");

    [Fact]
    public void Each_check_finds_its_fault_and_nothing_else()
    {
        AlignmentNode[] nodes =
        [
            Goal("state", AlignmentLevel.State) with { RequiredAt = [AlignmentLevel.LocalAgency, AlignmentLevel.Site] },
            Goal("lea", AlignmentLevel.LocalAgency) with { Agency = District, NeedsFunding = true },
            Goal("orphan", AlignmentLevel.Site) with { Agency = School },
            Goal("own", AlignmentLevel.Site) with { IsLocalOnly = true },
            new("csi", AlignmentNodeKind.Resource, AlignmentLevel.State, "Comprehensive support money") { MeantFor = [CdsCode.Parse("27661590000009")] },
            Measure("lea-susp", AlignmentLevel.LocalAgency, 3) with { Agency = District, IsLocalOnly = true },
            Measure("site-susp", AlignmentLevel.Site, 4) with { Agency = School, IsLocalOnly = true },
            Report("r1") with { DueOn = new(2025, 7, 1), DataReleasedOn = new(2025, 12, 15) },
            Report("r2"),
        ];
        var graph = new AlignmentGraph(nodes, [new("lea", AlignmentLinkKind.Supports, "state"), new("orphan", AlignmentLinkKind.FundedBy, "csi")]);
        Assert.Equal(
            [
                (AlignmentCheck.Orphan, "orphan"), (AlignmentCheck.Uncovered, "state"), (AlignmentCheck.DuplicateReporting, "r1,r2"), (AlignmentCheck.ConflictingTargets, "site-susp,lea-susp"),
                (AlignmentCheck.Unfunded, "lea"), (AlignmentCheck.FundMisuse, "orphan,csi"), (AlignmentCheck.Timing, "r1"),
            ],
            graph.Check().Select(f => (f.Check, string.Join(",", f.Nodes))));
        var better = graph.Add(new("orphan", AlignmentLinkKind.Supports, "lea")).Check();
        Assert.DoesNotContain(better, f => f.Check is AlignmentCheck.Orphan or AlignmentCheck.Uncovered);
        Assert.Equal(
            ["Goal State LocalAgency 1/1", "Goal State Site 0/1", "Goal County LocalAgency 1/1", "Goal LocalAgency Site 0/1", "Resource LocalAgency LocalAgency 0/1"],
            graph.Scores().Select(s => $"{s.Axis} {s.Upper} {s.Lower} {s.Satisfied}/{s.Required}"));
    }

    [Theory]
    [InlineData(true, 3, 3, 0)]
    [InlineData(true, 3, 2, 0)]
    [InlineData(true, 3, 4, 1)]
    [InlineData(false, 90, 89, 1)]
    [InlineData(false, 90, 91, 0)]
    public void A_site_target_conflicts_where_it_is_less_ambitious(bool lowerIsBetter, int agency, int site, int expected)
    {
        var graph = new AlignmentGraph(
            [Measure("a", AlignmentLevel.LocalAgency, agency) with { Agency = District, LowerIsBetter = lowerIsBetter }, Measure("s", AlignmentLevel.Site, site) with { Agency = School, LowerIsBetter = lowerIsBetter }], []);
        Assert.Equal(expected, graph.Check().Count(f => f.Check == AlignmentCheck.ConflictingTargets));
    }

    [Fact]
    public void A_link_that_cannot_be_is_rejected()
    {
        AlignmentNode[] nodes = [Goal("g", AlignmentLevel.State), Goal("h", AlignmentLevel.Site), Measure("m", AlignmentLevel.Site, 1)];
        foreach (var link in new AlignmentLink[]
        {
            new("g", AlignmentLinkKind.Supports, "h"), new("g", AlignmentLinkKind.Supports, "g"), new("m", AlignmentLinkKind.Supports, "g"), new("g", AlignmentLinkKind.FundedBy, "m"),
            new("m", AlignmentLinkKind.MeasuredBy, "g"), new("h", AlignmentLinkKind.Supports, "absent"),
        })
        {
            Assert.Throws<ArgumentException>(() => new AlignmentGraph(nodes, [link]));
        }

        Assert.Throws<ArgumentException>(() => new AlignmentGraph([nodes[0], nodes[0]], []));
    }

    [Property(MaxTest = 200)]
    public void Scores_lie_between_zero_and_one_and_a_valid_link_never_lowers_one(NonEmptyArray<(byte Kind, byte Level, byte Flags)> items, NonEmptyArray<(byte From, byte Kind, byte To)> links)
    {
        var nodes = items.Get.Select((n, i) => new AlignmentNode($"{i}", (AlignmentNodeKind)((n.Kind % 4) + 1), (AlignmentLevel)((n.Level % 4) + 1), $"Item {i}")
        {
            NeedsFunding = (n.Flags & 1) != 0,
            NeedsMeasure = (n.Flags & 2) != 0,
            IsLocalOnly = (n.Flags & 4) != 0,
            RequiredAt = (n.Flags & 8) != 0 ? [AlignmentLevel.LocalAgency, AlignmentLevel.Site] : [],
        }).ToArray();
        var graph = new AlignmentGraph(nodes, []);
        foreach (var (from, kind, to) in links.Get)
        {
            AlignmentGraph next;
            try
            {
                next = graph.Add(new($"{from % nodes.Length}", (AlignmentLinkKind)((kind % 4) + 1), $"{to % nodes.Length}"));
            }
            catch (ArgumentException)
            {
                continue;
            }

            var (before, after) = (graph.Scores(), next.Scores());
            Assert.Equal(before.Select(s => (s.Axis, s.Upper, s.Lower, s.Required)), after.Select(s => (s.Axis, s.Upper, s.Lower, s.Required)));
            Assert.All(before.Zip(after), p => Assert.True(p.Second.Share >= p.First.Share));
            Assert.All(after, s => Assert.InRange(s.Share!.Value, 0, 1));
            graph = next;
        }

        var read = AlignmentGraph.Of(RoundTrip.Holds(graph.ToRecord()));
        Assert.Equal(graph.Scores(), read.Scores());
    }

    [Fact]
    public void Resources_are_compared_for_each_student()
    {
        var other = new PlanSite(CdsCode.Parse("27661590000002"), "Other Elementary");
        var inventory = new ResourceInventory([new(Site, ResourceDimension.Funding, "Dollars", 1000, 100), new(other, ResourceDimension.Funding, "Dollars", 3000, 100)]);
        Assert.Equal([0.5m, 1.5m], inventory.Compare().Select(c => c.RatioToAverage!.Value));
        Assert.Equal(20, inventory.Spread(ResourceDimension.Funding, "Dollars"));
        Assert.Null(inventory.Spread(ResourceDimension.Time, "Minutes"));
        Assert.Throws<InvalidOperationException>(() => new ResourceInventory([new(Site, ResourceDimension.Time, "Minutes", 1, 0)]).Compare());
        RoundTrip.Holds(inventory);
        RoundTrip.Holds(inventory.Compare()[0]);
        RoundTrip.Holds(new AlignmentFinding(AlignmentCheck.Timing, ["a"], "b"));
        RoundTrip.Holds(new AlignmentScore(AlignmentNodeKind.Goal, AlignmentLevel.State, AlignmentLevel.Site, 1, 2));
    }

    private static AlignmentNode Goal(string id, AlignmentLevel level) => new(id, AlignmentNodeKind.Goal, level, $"Goal {id}");

    private static AlignmentNode Measure(string id, AlignmentLevel level, decimal target) => new(id, AlignmentNodeKind.Measure, level, $"Measure {id}") { Metric = "Suspension rate", Target = target, LowerIsBetter = true };

    private static AlignmentNode Report(string id) => new(id, AlignmentNodeKind.ReportingRequirement, AlignmentLevel.State, $"Report {id}") { Datum = "Suspensions", Agency = District };
}
