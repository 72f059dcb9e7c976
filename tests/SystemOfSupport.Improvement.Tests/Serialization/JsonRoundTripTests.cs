using System.Reflection;
using System.Text.Json.Nodes;

namespace SystemOfSupport.Improvement.Tests;

public class JsonRoundTripTests
{
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

    /// <summary>Every public record of the package.</summary>
    private static Type[] Records() => [.. typeof(ImprovementJson).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && IsRecord(t)).OrderBy(t => t.Name, StringComparer.Ordinal)];

    public static TheoryData<Type> RecordTypes() => [.. Records()];

    /// <summary>Full values of a record: those that the samples hold, else one filled by reflection. A record whose checks refuse that needs a sample of its own.</summary>
    private static object[] ValuesOf(Type type)
    {
        var held = Samples().SelectMany(Held).Where(v => v.GetType() == type).ToArray();
        return held.Length > 0 ? held : [Filler.Make(type, withNulls: false), Filler.Make(type, withNulls: true)];
    }

    [Theory]
    [MemberData(nameof(RecordTypes))]
    public void Every_public_record_comes_back_as_it_went(Type type)
    {
        // Runs limits are looked up, never stored.
        if (type == typeof(RunsLimits))
        {
            return;
        }

        Assert.True(Context.GetTypeInfo(type) is not null, $"{type.Name} has no JSON: it is not reached from a type of ImprovementJsonContext.");
        foreach (var value in ValuesOf(type))
        {
            Holds(value, type);
            if (value is CaseEvent)
            {
                Holds(value, typeof(CaseEvent));
            }
        }
    }

    [Theory]
    [MemberData(nameof(RecordTypes))]
    public void A_member_that_may_be_null_comes_back_as_null(Type type)
    {
        var context = new NullabilityInfoContext();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => context.Create(p).ReadState == NullabilityState.Nullable))
        {
            foreach (var value in ValuesOf(type))
            {
                var name = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                if (JsonNode.Parse(Write(value, type)) is not JsonObject json)
                {
                    continue; // A text form has no members.
                }

                if (!json.ContainsKey(name))
                {
                    Assert.True(IsComputed(property), $"{type.Name}.{property.Name} is not written.");
                    continue;
                }

                json[name] = null;
                try
                {
                    Assert.Null(property.GetValue(Read(json.ToJsonString(), type)));
                }
                catch (FormatException e) when (e.InnerException is ArgumentException or InvalidOperationException)
                {
                    // A rule of the record wants the member beside the others that the sample has.
                }
            }
        }

        static bool IsComputed(PropertyInfo property) => property.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>() is not null;
    }

    private static System.Text.Json.Serialization.JsonSerializerContext Context { get; } =
        (System.Text.Json.Serialization.JsonSerializerContext)typeof(ImprovementJson).Assembly.GetType("SystemOfSupport.Improvement.ImprovementJsonContext")!.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static void Holds(object value, Type type)
    {
        var json = Write(value, type);
        var back = Read(json, type);
        Assert.Equal(value.GetType(), back.GetType());
        AssertSame(value, back, type.Name);
        Assert.Equal(json, Write(back, type));
    }

    private static string Write(object value, Type type) =>
        type.IsValueType
            ? System.Text.Json.JsonSerializer.Serialize(value, Context.GetTypeInfo(type)!)
            : (string)Invoke(nameof(ImprovementJson.Write), type, value);

    private static object Read(string json, Type type) =>
        type.IsValueType
            ? System.Text.Json.JsonSerializer.Deserialize(json, Context.GetTypeInfo(type)!)!
            : Invoke(nameof(ImprovementJson.Read), type, json);

    private static object Invoke(string method, Type type, object argument)
    {
        try
        {
            return typeof(ImprovementJson).GetMethod(method)!.MakeGenericMethod(type).Invoke(null, [argument])!;
        }
        catch (TargetInvocationException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }

    /// <summary>A value and all values within it.</summary>
    private static IEnumerable<object> Held(object value)
    {
        if (value is System.Collections.IEnumerable items and not string)
        {
            return items.Cast<object?>().OfType<object>().SelectMany(Held);
        }

        return !IsRecord(value.GetType()) ? [value] : value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>() is null)
            .Where(p => p.GetIndexParameters().Length == 0).Select(p => p.GetValue(value)).OfType<object>().SelectMany(Held).Prepend(value);
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

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

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
        else if (IsRecord(expected.GetType()))
        {
            foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
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
