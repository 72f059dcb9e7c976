using System.Reflection;
using System.Text.Json.Nodes;

namespace SystemOfSupport.Improvement.Tests;

public class JsonRoundTripTests
{
    private static readonly string[] s_ours = ["Charts", "RootCauses", "Aims", "Cycles", "Suppression", "Feedback"];

    private static CycleLog Log() => new CycleLog([CycleTests.Cycle(CycleState.Acted, CycleDecisionKind.Expand), CycleTests.Cycle(CycleState.Doing, id: "site", scope: CycleTests.Scope(1, ImprovementLevel.Site))])
        .BeginSuccessor("c1", "c2", "Wider", CycleTests.Scope(4)).Link("c2", "site");

    private static Chart Chart() => Charts.PPrime(
        ChartFixtures.Weekly(ChartFixtures.OnTime, ChartFixtures.OnTimeCases, GoodDirection.Increase, .6),
        new Phase(ChartFixtures.Week(0), "Before", 8),
        new Phase(ChartFixtures.Week(12), "New roster"));

    private static FeedbackWave Wave() => FeedbackTests.Wave([[4, 5, 1], [3, 3, 2], [5, 5, 1], [2, 3, 3], [4, 4, 1]]);

    /// <summary>One of each record, so full that no member is left at its default.</summary>
    private static object[] Samples() =>
    [
        ChartFixtures.Weekly(ChartFixtures.Flow, GoodDirection.Decrease, 50),
        Chart(),
        Charts.XmR(ChartFixtures.Weekly(ChartFixtures.Flow)),
        RuleSets.Nelson.Judge(Charts.XmR(ChartFixtures.Weekly(ChartFixtures.Infections, GoodDirection.Decrease, 10))),
        RephasingPolicy.NhsScotland,
        RootCauseTests.Analysis(),
        new PracticeFinding(PracticeFindingKind.CauseNotValidated, "place", "text"),
        DriverDiagramTests.Diagram(),
        Log(),
        CycleTransitions.All[3],
        Log().Quality("c2"),
        new SuppressionPolicy(7),
        SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C"], [4, 12, 80])),
        SuppressionPolicy.Students.Publish(new CountTable(["A", "B"], ["C", "D"], [[4, 12], [80, 90]])),
        Wave(),
        Wave().Result("a", NeutralHandling.Exclude, new(2)),
        new ItemChange("a", NeutralHandling.Include, 3.5m, -.25),
        FeedbackTransitions.All[0],
        new FeedbackLog([new("templates", "Templates", FeedbackConstruct.Coherence)], [FeedbackTests.Item(FeedbackState.ReportedBack), FeedbackTests.Item(FeedbackState.Received, "other")]),
    ];

    public static TheoryData<int> Places() => [.. Enumerable.Range(0, Samples().Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_record_comes_back_as_it_went(int place)
    {
        var sample = Samples()[place];
        var json = Write(sample);
        var back = typeof(ImprovementJson).GetMethod(nameof(ImprovementJson.Read))!.MakeGenericMethod(sample.GetType()).Invoke(null, [json])!;
        AssertSame(sample, back, sample.GetType().Name);
        Assert.Equal(json, Write(back));
    }

    [Fact]
    public void Every_public_record_of_these_folders_has_json()
    {
        var source = typeof(ImprovementJson).Assembly.GetType("SystemOfSupport.Improvement.ImprovementJsonContext")!;
        var context = (System.Text.Json.Serialization.JsonSerializerContext)source.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        var missing = Ours().Where(t => context.GetTypeInfo(t) is null).Select(t => t.Name).ToArray();

        // Runs limits are looked up, never stored.
        Assert.Empty(missing.Except(["RunsLimits"]));
        Assert.True(Ours().Count() > 40);
    }

    [Fact]
    public void Unknown_members_and_records_that_break_a_rule_are_refused()
    {
        var json = JsonNode.Parse(ImprovementJson.Write(Log()))!;
        json["surprise"] = 1;
        Assert.Contains("surprise", Assert.Throws<FormatException>(() => ImprovementJson.Read<CycleLog>(json.ToJsonString())).Message, StringComparison.Ordinal);

        json = JsonNode.Parse(ImprovementJson.Write(Log()))!;
        json["cycles"]![0]!["study"] = null;
        Assert.Contains("without having been", Assert.Throws<FormatException>(() => ImprovementJson.Read<CycleLog>(json.ToJsonString())).Message, StringComparison.Ordinal);

        json = JsonNode.Parse(ImprovementJson.Write(DriverDiagramTests.Diagram()))!;
        json["drivers"]![0]!["drives"]![0] = "calls";
        Assert.Contains("circle", Assert.Throws<FormatException>(() => ImprovementJson.Read<DriverDiagram>(json.ToJsonString())).Message, StringComparison.Ordinal);

        Assert.Throws<FormatException>(() => ImprovementJson.Read<SuppressionPolicy>("null"));
        Assert.Throws<FormatException>(() => ImprovementJson.Read<SuppressionPolicy>("""{"minimumCount":1}"""));
        Assert.Throws<ArgumentException>(() => ImprovementJson.Write(new Version(1, 0)));
    }

    private static IEnumerable<Type> Ours()
    {
        // The folders do not show in the assembly, so the names are taken from the source tree.
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "SystemOfSupport.Sdk.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The solution was not found above the tests.");
        }

        var names = s_ours.SelectMany(f => Directory.GetFiles(Path.Combine(root.FullName, "src", "SystemOfSupport.Improvement", f), "*.cs")).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        return typeof(ImprovementJson).Assembly.GetExportedTypes().Where(t => names.Contains(t.Name) && IsRecord(t));
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static string Write(object value) =>
        (string)typeof(ImprovementJson).GetMethod(nameof(ImprovementJson.Write))!.MakeGenericMethod(value.GetType()).Invoke(null, [value])!;

    private static void AssertSame(object? expected, object? actual, string path)
    {
        if (expected is null || actual is null)
        {
            Assert.True(expected is null && actual is null, path);
        }
        else if (expected is System.Collections.IEnumerable items and not string)
        {
            var (a, b) = (items.Cast<object?>().ToArray(), ((System.Collections.IEnumerable)actual).Cast<object?>().ToArray());
            Assert.True(a.Length == b.Length, path);
            for (var i = 0; i < a.Length; i++)
            {
                AssertSame(a[i], b[i], $"{path}[{i}]");
            }
        }
        else if (IsRecord(expected.GetType()) && expected.GetType().Assembly == typeof(ImprovementJson).Assembly)
        {
            foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                AssertSame(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}");
            }
        }
        else
        {
            Assert.True(expected.Equals(actual), path);
        }
    }
}
