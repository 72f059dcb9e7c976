using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model.Tests;

/// <summary>What every closed code list of the package keeps; the lists are found in the assembly.</summary>
public sealed class CodeEnumTests
{
    private delegate T Parser<T>(ReadOnlySpan<char> code);

    private delegate bool TryParser<T>(ReadOnlySpan<char> code, out T value);

    // Numbers and codes are stored in files and must never move: number, equals sign, code.
    private static readonly Dictionary<Type, string> Numbers = new()
    {
        [typeof(Indicator)] = "1=ELA;2=MATH;3=CHRO;4=SUSP;5=GRAD;6=ELPI;7=CCI;8=SCIENCE",
        [typeof(StudentGroup)] = "0=;1=ALL;2=AA;3=AI;4=AS;5=EL;6=FI;7=FOS;8=HI;9=HOM;10=LTEL;11=PI;12=SED;13=SWD;14=MR;15=WH;16=ELO;17=RFP;18=EO;19=SBA;20=CAA;21=CAST",
        [typeof(Grade)] = "1=TK;2=K;3=1;4=2;5=3;6=4;7=5;8=6;9=7;10=8;11=9;12=10;13=11;14=12",
        [typeof(SuspensionType)] = "0=;1=ES;2=MS;3=HS;4=ED;5=HD;6=UD",
        [typeof(RecordType)] = "1=S;2=D;3=X",
        [typeof(AgencyKind)] = "1=district;2=coe;3=charter;4=school;5=state",
        [typeof(StatusLevel)] = "0=0;1=1;2=2;3=3;4=4;5=5",
        [typeof(ChangeLevel)] = "0=0;1=1;2=2;3=3;4=4;5=5",
        [typeof(PerformanceLevel)] = "0=0;1=1;2=2;3=3;4=4;5=5",
        [typeof(StatePriority)] = "1=1;2=2;3=3;4=4;5=5;6=6;7=7;8=8;9=9;10=10",
        [typeof(LocalIndicatorRating)] = "0=;1=Met;2=Not Met;3=Not Met For Two or More Years;4=NA",
        [typeof(EssaStatus)] = "0=Not Determined;1=No Status;2=TSI;3=ATSI;4=CSI Low Perform;5=CSI Grad",
        [typeof(EssaExit)] = "0=NOEXIT;1=CSIEXIT;2=ATSIEXIT",
        [typeof(AssistanceStatus)] = "0=Not Determined;1=General Assistance;2=Differentiated Assistance;3=Differentiated Assistance, Year 1;4=Differentiated Assistance, Year 2",
        [typeof(SupportTier)] = "0=general;1=differentiated;2=intensive consideration",
    };

    public static TheoryData<Type> Lists => [.. Coded()];

    [Fact]
    public void Every_public_enumeration_is_a_byte_and_is_coded_or_only_describes_one()
    {
        var all = typeof(CdsCode).Assembly.GetExportedTypes().Where(t => t.IsEnum).ToList();

        Assert.All(all, t => Assert.Equal(typeof(byte), Enum.GetUnderlyingType(t)));
        Assert.Equal(
            new[] { typeof(IndicatorDirection), typeof(MeasureUnit), typeof(StudentGroupKind) }.Select(t => t.Name),
            all.Except(Coded()).Select(t => t.Name).Order());
        Assert.Equal(Coded().Select(t => t.Name).Order(), Numbers.Keys.Select(t => t.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Numbers_and_codes_are_stable(Type type) => Run(type, nameof(NumbersAreStable));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Codes_round_trip_ignoring_case_and_space(Type type) => Run(type, nameof(CodesRoundTrip));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Json_round_trips_as_value_and_as_property_name(Type type) => Run(type, nameof(JsonRoundTrips));

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_no_code_is_refused_with_the_text_and_the_codes(Type type) => Run(type, nameof(RefusesGarbage));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_number_outside_the_list_has_no_code_and_no_name(Type type) => Run(type, nameof(RefusesNumbers));

    [Theory]
    [InlineData(typeof(StudentGroup), "TOM", "MR")]
    [InlineData(typeof(RecordType), "L", "D")]
    [InlineData(typeof(Indicator), "chronic", "CHRO")]
    [InlineData(typeof(Indicator), "Suspension", "SUSP")]
    [InlineData(typeof(Indicator), "Graduation", "GRAD")]
    [InlineData(typeof(PerformanceLevel), "Red", "1")]
    [InlineData(typeof(PerformanceLevel), "blue", "5")]
    [InlineData(typeof(PerformanceLevel), "None", "0")]
    [InlineData(typeof(AssistanceStatus), "Differentiated Support", "Differentiated Assistance")]
    [InlineData(typeof(AssistanceStatus), "General Support", "General Assistance")]
    [InlineData(typeof(LocalIndicatorRating), "N/A", "NA")]
    [InlineData(typeof(LocalIndicatorRating), "NOT MET FOR TWO OR MORE YEARS", "Not Met For Two or More Years")]
    public void Other_spellings_of_the_files_are_read(Type type, string spelling, string code) =>
        Assert.Equal(JsonSerializer.Deserialize($"\"{code}\"", type), JsonSerializer.Deserialize($"\"{spelling}\"", type));

    private static IEnumerable<Type> Coded() =>
        typeof(CdsCode).Assembly.GetExportedTypes().Where(t => t.IsEnum && t.GetCustomAttribute<JsonConverterAttribute>() is not null).OrderBy(t => t.Name);

    private static void Run(Type type, string method) =>
        typeof(CodeEnumTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).CreateDelegate<Action>()();

    private static void NumbersAreStable<T>()
        where T : struct, Enum
    {
        var list = new List<T>();

        Assert.Equal(Numbers[typeof(T)], string.Join(';', list.All().Select(v => $"{Convert.ToByte(v)}={list.Code(v)}")));
        Assert.Equal(Enum.GetValues<T>().Order(), list.All().Order());
        Assert.All(list.All(), v => Assert.False(string.IsNullOrWhiteSpace(list.Name(v))));
        Assert.Equal(list.All().Count, list.All().Select(list.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static void CodesRoundTrip<T>()
        where T : struct, Enum
    {
        var list = new List<T>();
        foreach (var value in list.All())
        {
            var code = list.Code(value);
            foreach (var text in new[] { code, code.ToUpperInvariant(), code.ToLowerInvariant(), $" {code}\t" })
            {
                Assert.Equal(value, list.Parse(text));
                Assert.True(list.TryParse(text, out var read));
                Assert.Equal(value, read);
            }
        }
    }

    private static void JsonRoundTrips<T>()
        where T : struct, Enum
    {
        var list = new List<T>();
        foreach (var value in list.All())
        {
            Assert.Equal(list.Code(value), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value)));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
            var names = JsonSerializer.Serialize(new Dictionary<T, T?> { [value] = value });
            Assert.Equal((value, value), Assert.Single(JsonSerializer.Deserialize<Dictionary<T, T?>>(names)!.Select(p => (p.Key, p.Value!.Value))));
        }
    }

    private static void RefusesGarbage<T>()
        where T : struct, Enum
    {
        var list = new List<T>();
        foreach (var text in new[] { "nonsense", "-1", "ELA,MATH", "99", "1.0" })
        {
            Assert.False(list.TryParse(text, out var value));
            Assert.Equal(default, value);
            var message = Assert.Throws<FormatException>(() => list.Parse(text)).Message;
            Assert.Contains($"'{text}'", message, StringComparison.Ordinal);
            Assert.All(list.All(), v => Assert.Contains(list.Code(v), message, StringComparison.Ordinal));
            Assert.Contains($"'{text}'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>($"\"{text}\"")).Message, StringComparison.Ordinal);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>($$"""{"{{text}}":1}"""));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("1"));
    }

    private static void RefusesNumbers<T>()
        where T : struct, Enum
    {
        var list = new List<T>();
        var beyond = (T)(object)(byte)200;

        Assert.Throws<ArgumentOutOfRangeException>(() => list.Code(beyond));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Name(beyond));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(beyond));
    }

    /// <summary>The static class that goes with an enumeration, such as <see cref="StudentGroups"/>, found by its parser.</summary>
    private sealed class List<T>
        where T : struct, Enum
    {
        private readonly Type _companion = typeof(CdsCode).Assembly.GetExportedTypes().Single(t => t.IsAbstract && t.IsSealed && t.GetMethod("Parse", [typeof(ReadOnlySpan<char>)])?.ReturnType == typeof(T));

        internal IReadOnlyList<T> All() => (IReadOnlyList<T>)_companion.GetProperty("All")!.GetValue(null)!;

        internal string Code(T value) => Of<Func<T, string>>("Code")(value);

        internal string Name(T value) => Of<Func<T, string>>("Name")(value);

        internal T Parse(string text) => Of<Parser<T>>("Parse")(text);

        internal bool TryParse(string text, out T value) => Of<TryParser<T>>("TryParse")(text, out value);

        private TDelegate Of<TDelegate>(string method)
            where TDelegate : Delegate =>
            _companion.GetMethod(method)!.CreateDelegate<TDelegate>();
    }
}
