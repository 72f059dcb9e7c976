using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace SystemOfSupport.Improvement.Tests;

public class DriverDiagramTests
{
    internal static AimStatement Aim { get; } = new("Chronic absence falls", "Homeless students", ImprovementLevel.District, GoodDirection.Decrease, 32.4m, new(2024, 6, 30), 22.4m, new(2026, 6, 30));

    internal static ImprovementMeasure Measure(string id, MeasureKind kind, string measures) => new(
        id, $"Measure {id}", kind, measures, new("Count the students absent", "percent", "Student information system", "Attendance clerk", "Absent", "Enrolled"), MeasureFrequency.Weekly, GoodDirection.Decrease);

    internal static DriverDiagram Diagram() => new DriverDiagram(Aim)
        .Add(new Driver("family", "Families know that days count", ["aim"]))
        .Add(new Driver("calls", "Calls on the first day", ["family"]))
        .Add(new ChangeIdea("script", "A script for the call", ["calls"]))
        .Add(Measure("rate", MeasureKind.Outcome, "aim"))
        .Add(Measure("reached", MeasureKind.Driver, "family"))
        .Add(Measure("made", MeasureKind.Process, "script"))
        .Add(Measure("workload", MeasureKind.Balancing, "aim"));

    [Fact]
    public void Progress_of_an_aim_runs_from_0_at_the_baseline_to_1_at_the_target()
    {
        Assert.Equal(0m, Aim.Progress(32.4m));
        Assert.Equal(.5m, Aim.Progress(27.4m));
        Assert.Equal(1m, Aim.Progress(22.4m));
        Assert.Equal(1.1m, Aim.Progress(21.4m));
        Assert.Equal(-.1m, Aim.Progress(33.4m));
    }

    [Fact]
    public void An_aim_needs_a_target_on_the_good_side_and_a_later_date()
    {
        static AimStatement Make(GoodDirection direction, decimal target, int year = 2026, string population = "All") =>
            new("x", population, ImprovementLevel.Site, direction, 10, new(2025, 1, 1), target, new(year, 1, 1));
        Assert.Contains("good side", Assert.Throws<ArgumentException>(() => Make(GoodDirection.Decrease, 11)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Make(GoodDirection.Increase, 10));
        Assert.Throws<ArgumentException>(() => Make(GoodDirection.Increase, 11, 2025));
        Assert.Throws<ArgumentException>(() => Make(GoodDirection.Increase, 11, population: " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(GoodDirection.Neutral, 11));
        Assert.Throws<ArgumentException>(() => new OperationalDefinition("p", "u", "s", "c", numerator: "Absent"));
    }

    [Fact]
    public void A_whole_diagram_has_no_findings_and_a_bare_one_says_what_is_missing()
    {
        Assert.Empty(Diagram().Findings());
        Assert.Equal(
            [PracticeFindingKind.AimWithoutOutcomeMeasure, PracticeFindingKind.DriverWithoutMeasure, PracticeFindingKind.DriverWithoutChangeIdea, PracticeFindingKind.NoProcessMeasure, PracticeFindingKind.NoBalancingMeasure],
            new DriverDiagram(Aim, [new("d", "D", ["aim"])]).Findings().Select(f => f.Kind));
    }

    [Fact]
    public void What_would_break_the_diagram_is_refused()
    {
        var diagram = Diagram();
        Assert.Contains("circle: ", Assert.Throws<ArgumentException>(() => diagram.Link("family", "calls")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => diagram.Link("calls", "calls"));
        Assert.Throws<ArgumentException>(() => diagram.Link("calls", "family"));
        Assert.Throws<ArgumentException>(() => diagram.Link("script", "aim"));
        Assert.Throws<ArgumentException>(() => diagram.Link("nobody", "aim"));
        Assert.Throws<ArgumentException>(() => diagram.Unlink("script", "calls"));
        Assert.Throws<ArgumentException>(() => diagram.Remove("calls"));
        Assert.Throws<ArgumentException>(() => diagram.Remove("nobody"));
        Assert.Throws<ArgumentException>(() => diagram.Add(new Driver("aim", "Another aim", ["family"])));
        Assert.Throws<ArgumentException>(() => diagram.Add(new ChangeIdea("x", "X", ["unknown"])));
        Assert.Throws<ArgumentException>(() => diagram.Add(Measure("y", MeasureKind.Driver, "unknown")));
        Assert.Equal(["calls", "family"], diagram.Link("script", "family").ChangeIdeas[0].Drives);
        Assert.Empty(diagram.Remove("made").Remove("script").ChangeIdeas);
    }

    [Property(MaxTest = 300)]
    public Property A_diagram_stays_acyclic_and_every_idea_reaches_the_aim_under_any_calls() => Prop.ForAll(
        Gen.Choose(0, 4).Zip(Gen.Choose(0, 6).Zip(Gen.Choose(-1, 6))).ArrayOf(60).ToArbitrary(),
        calls =>
        {
            var diagram = new DriverDiagram(Aim);
            foreach (var (call, (a, b)) in calls)
            {
                var target = b < 0 ? DriverDiagram.AimId : $"{b}";
                try
                {
                    diagram = call switch
                    {
                        0 => diagram.Add(new Driver($"{a}", "D", [target])),
                        1 => diagram.Add(new ChangeIdea($"{a}", "C", [target])),
                        2 => diagram.Link($"{a}", target),
                        3 => diagram.Unlink($"{a}", target),
                        _ => diagram.Remove($"{a}"),
                    };
                }
                catch (ArgumentException)
                {
                    // Refused: the diagram is as it was.
                }

                var links = diagram.Drivers.SelectMany(d => d.Drives, (d, to) => (d.Id, to)).Concat(diagram.ChangeIdeas.SelectMany(c => c.Drives, (c, to) => (c.Id, to))).ToArray();
                CycleTests.AssertAcyclic(diagram.Drivers.Select(d => d.Id).Concat(diagram.ChangeIdeas.Select(c => c.Id)).Append("aim"), links);
                foreach (var idea in diagram.ChangeIdeas)
                {
                    var reached = new HashSet<string> { idea.Id };
                    while (links.Any(l => reached.Contains(l.Item1) && reached.Add(l.to)))
                    {
                    }

                    Assert.Contains("aim", reached);
                }
            }
        });
}
