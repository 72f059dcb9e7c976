using System.Globalization;
using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SystemOfSupport.Model.Tests;

/// <summary>What every public value type with a text form keeps; the types are found in the assembly, so a new one is held to it too.</summary>
public sealed class ValueTypeTests
{
    // Type, text of the default value, texts that are no value.
    private static readonly (Type Type, string Default, string[] Garbage)[] Documented =
    [
        (typeof(CdsCode), "00000000000000", ["", "1", "123456789012345", "2765961012745x", "27_65961_0127456", "27-65961-012745", "\u0661234567"]),
        (typeof(SchoolYear), "2000-01", ["", "2023", "2023-25", "2023-2025", "1899-00", "2200-01", "2023/24", "23-24", "202a-24"]),
        (typeof(DashboardYear), "2017", ["", "2016", "2020", "2021", "2200", "2018f", "17", "2024.0", "+2024"]),
        (typeof(Tenths), "0.0", ["", "-", ".5", "5.", "1.25", "1,5", "+1.0", "1e3", "1000000.1", "12345678", "NaN", "- 1.0"]),
        (typeof(RateCounts), "0/0", ["", "/", "24", "24/", "/69", "-1/2", "1.0/2", "24/69/1", "2147483648/1"]),
        (typeof(Box), "0", ["-10", "", "5", "251", "260", "10.0", "A"]),
        (typeof(GradeSet), "", [",", "3-", "-3", "8-3", "3,,4", "3,", "13", "x"]),
        (typeof(StudentGroupSet), "", [",", "EL,", ",EL", "EL,,SWD", "EL;SWD", "XX", "EL,XX"]),
        (typeof(StatePrioritySet), "", [",", "4,", "0", "11", "4,,5", "4;5"]),
        (typeof(PriorityLetter), "*", ["L", "AB", "1", "**", "\u0410"]),
    ];

    public static TheoryData<Type> Types => [.. Exported()];

    [Fact]
    public void Every_value_type_has_a_generator_and_a_documented_default()
    {
        Assert.Equal(Names(Exported()), Names(Generators.Types));
        Assert.Equal(Names(Exported()), Names(Documented.Select(d => d.Type)));

        static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(t => t.Name).Order();
    }

    [Fact]
    public void Every_value_type_is_an_immutable_structure()
    {
        foreach (var type in Exported())
        {
            Assert.True(type.IsValueType, type.Name);
            Assert.All(type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public), f => Assert.True(f.IsInitOnly, $"{type.Name}.{f.Name}"));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Text_round_trips_whatever_the_ambient_culture(Type type) => Run(type, nameof(TextRoundTrips));

    [Theory]
    [MemberData(nameof(Types))]
    public void Text_fits_a_span_of_its_length_and_no_shorter(Type type) => Run(type, nameof(FitsASpan));

    [Theory]
    [MemberData(nameof(Types))]
    public void Text_with_a_NUL_at_an_end_is_refused(Type type) => Run(type, nameof(RefusesNul));

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_round_trips_as_value_and_as_property_name(Type type) => Run(type, nameof(JsonRoundTrips));

    [Theory]
    [MemberData(nameof(Types))]
    public void Any_text_is_either_a_value_that_round_trips_or_a_format_exception_that_quotes_it(Type type) => Run(type, nameof(AnyText));

    [Theory]
    [MemberData(nameof(Types))]
    public void Garbage_is_refused_by_parse_tryparse_and_json(Type type) => Run(type, nameof(RefusesGarbage));

    [Theory]
    [MemberData(nameof(Types))]
    public void The_default_value_prints_as_documented_and_parses_back(Type type) => Run(type, nameof(DefaultIsDocumented));

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_is_that_of_the_text_and_keeps_the_hash(Type type) => Run(type, nameof(EqualityIsThatOfText));

    [Theory]
    [MemberData(nameof(Types))]
    public void Order_is_total_and_consistent_with_equality(Type type)
    {
        if (typeof(IComparable).IsAssignableFrom(type))
        {
            Run(type, nameof(OrderIsTotal));
        }
        else
        {
            // A set or a pair of counts has no natural order.
            Assert.Contains(type, new[] { typeof(GradeSet), typeof(StudentGroupSet), typeof(StatePrioritySet), typeof(RateCounts) });
            Assert.Null(type.GetMethod("op_LessThan"));
        }
    }

    private static Type[] Exported() =>
        [.. typeof(CdsCode).Assembly.GetExportedTypes().Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ISpanParsable<>))).OrderBy(t => t.Name)];

    private static void Run(Type type, string method) =>
        typeof(ValueTypeTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).CreateDelegate<Action>()();

    private static void TextRoundTrips<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "~";
        strange.NumberFormat.NumberDecimalSeparator = ";";
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = strange;
            ForAll<T>(value =>
            {
                var text = value.ToString()!;
                Assert.Equal(text, value.ToString(null, strange));
                Assert.Equal(text, string.Create(strange, $"{value}"));
                Assert.Equal(value, ParseString<T>(text));
                Assert.Equal(value, T.Parse(text.AsSpan(), strange));
                Assert.Equal(value, T.Parse($" {text}\t", strange));
                Assert.True(TryParseString<T>(text, out var same));
                Assert.Equal(value, same);
                Assert.DoesNotContain(text, c => c is '~' or ';');
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }

    // The platform's own number parsing takes text that ends in NUL characters.
    private static void RefusesNul<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable =>
        ForAll<T>(value =>
        {
            foreach (var text in new[] { $"{value}\0", $"\0{value}" })
            {
                Assert.False(T.TryParse(text, null, out _));
                Assert.Contains("Expected", Assert.Throws<FormatException>(() => T.Parse(text, null)).Message, StringComparison.Ordinal);
            }
        });

    private static void FitsASpan<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable =>
        ForAll<T>(value =>
        {
            var text = value.ToString()!;
            var exact = new char[text.Length];
            Assert.True(value.TryFormat(exact, out var written, default, null));
            Assert.Equal(text, new string(exact, 0, written));
            if (text.Length > 0)
            {
                Assert.False(value.TryFormat(exact.AsSpan(1), out written, default, null));
                Assert.Equal(0, written);
            }
        });

    private static void JsonRoundTrips<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable =>
        ForAll<T>(value =>
        {
            var json = JsonSerializer.Serialize(value);
            Assert.Equal(value.ToString(), JsonSerializer.Deserialize<string>(json));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
            var names = JsonSerializer.Serialize(new Dictionary<T, T?> { [value] = value });
            Assert.Equal((value, value), Assert.Single(JsonSerializer.Deserialize<Dictionary<T, T?>>(names)!.Select(p => (p.Key, p.Value!.Value))));
            Assert.Null(JsonSerializer.Deserialize<T?>("null"));
        });

    private static void AnyText<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable =>
        Prop.ForAll(Generators.Texts.ToArbitrary(), text =>
        {
            if (T.TryParse(text, null, out var value))
            {
                Assert.Equal(value, T.Parse(text, null));
                Assert.Equal(value, T.Parse(value.ToString()!, null));
            }
            else
            {
                Assert.Equal(default, value);
                Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => T.Parse(text, null)).Message, StringComparison.Ordinal);
            }
        }).QuickCheckThrowOnFailure();

    private static void RefusesGarbage<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        foreach (var text in Documented.First(d => d.Type == typeof(T)).Garbage)
        {
            Assert.False(TryParseString<T>(text, out var value), text);
            Assert.Equal(default, value);
            Assert.False(T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out _), text);
            foreach (var e in new[] { Assert.Throws<FormatException>(() => ParseString<T>(text)), Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)) })
            {
                Assert.Contains($"'{text}'", e.Message, StringComparison.Ordinal);
                Assert.Contains("Expected", e.Message, StringComparison.Ordinal);
            }

            Assert.Contains($"'{text}'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text))).Message, StringComparison.Ordinal);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<string, int> { [text] = 1 })));
        }

        Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!));
        Assert.False(TryParseString<T>(null, out _));
        Assert.Contains(nameof(JsonTokenType.Number), Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("17")).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("null"));
    }

    private static void DefaultIsDocumented<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        var text = Documented.First(d => d.Type == typeof(T)).Default;

        Assert.Equal(text, default(T).ToString());
        Assert.Equal(default, T.Parse(text, null));
        Assert.Equal(default, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(default(T))));
    }

    private static void EqualityIsThatOfText<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        var equal = Operator<T>("op_Equality");
        var different = Operator<T>("op_Inequality");
        Prop.ForAll(Generators.For<T>().Two().ToArbitrary(), pair =>
        {
            var (a, b) = pair;
            var same = string.Equals(a.ToString(), b.ToString(), StringComparison.Ordinal);
            Assert.Equal(same, a.Equals(b));
            Assert.Equal(same, a.Equals((object)b));
            Assert.Equal(same, equal(a, b));
            Assert.Equal(!same, different(a, b));
            Assert.True(!same || a.GetHashCode() == b.GetHashCode());
            Assert.True(equal(a, a));
            Assert.False(a.Equals("text"));
            Assert.False(a.Equals(null));
        }).QuickCheckThrowOnFailure();
    }

    private static void OrderIsTotal<T>()
        where T : struct, IComparable<T>, IComparable, IEquatable<T>
    {
        var (less, lessOrEqual) = (Operator<T>("op_LessThan"), Operator<T>("op_LessThanOrEqual"));
        var (greater, greaterOrEqual) = (Operator<T>("op_GreaterThan"), Operator<T>("op_GreaterThanOrEqual"));
        Prop.ForAll(Generators.For<T>().Three().ToArbitrary(), triple =>
        {
            var (a, b, c) = triple;
            Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a.CompareTo(b), a.CompareTo((object)b));
            Assert.Equal(a.CompareTo(b) < 0, less(a, b));
            Assert.Equal(a.CompareTo(b) <= 0, lessOrEqual(a, b));
            Assert.Equal(a.CompareTo(b) > 0, greater(a, b));
            Assert.Equal(a.CompareTo(b) >= 0, greaterOrEqual(a, b));
            Assert.True(!(lessOrEqual(a, b) && lessOrEqual(b, c)) || lessOrEqual(a, c));
            Assert.Equal(0, a.CompareTo(a));
            Assert.Equal(1, a.CompareTo(null));
            Assert.Throws<ArgumentException>(() => a.CompareTo("text"));
        }).QuickCheckThrowOnFailure();
    }

    // Beside the overload that takes a span, C# would never choose the one that takes a string.
    private static T ParseString<T>(string text)
        where T : IParsable<T> =>
        T.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryParseString<T>(string? text, out T value)
        where T : struct, IParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out value);

    private static Func<T, T, bool> Operator<T>(string name) => typeof(T).GetMethod(name, [typeof(T), typeof(T)])!.CreateDelegate<Func<T, T, bool>>();

    private static void ForAll<T>(Action<T> holds) => Prop.ForAll(Generators.For<T>().ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
