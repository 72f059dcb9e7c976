using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

public sealed class RuleBookTests
{
    private static readonly JsonSchema Schema = ReadSchema();

    public static TheoryData<DashboardYear> Years => [.. RuleBooks.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_book_of_the_package_loads_is_valid_and_holds_for_its_year(DashboardYear year)
    {
        var book = RuleBooks.For(year);

        Assert.Equal(year, book.Year);
        Assert.Equal($"california-{year}", book.Id);
        Assert.Equal(8, book.Indicators.Count);
        book.Validate();
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_book_round_trips_and_keeps_its_hash(DashboardYear year)
    {
        var book = RuleBooks.For(year);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json(book).ToJsonString()));

        var read = RuleBook.Load(stream);

        Assert.Equal(book, read);
        Assert.Equal(book.ContentHash(), read.ContentHash());
        Assert.Matches("^[0-9a-f]{64}$", book.ContentHash());
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_book_keeps_the_schema(DashboardYear year)
    {
        var result = Schema.Evaluate(Element(Json(RuleBooks.For(year))), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join("; ", (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }

    [Fact]
    public void Hashes_differ_between_years() =>
        Assert.Equal(RuleBooks.Years.Count, RuleBooks.Years.Select(y => RuleBooks.For(y).ContentHash()).Distinct().Count());

    [Theory]
    [InlineData(2026, "2025")]
    [InlineData(2199, "2025")]
    public void A_year_without_a_book_names_the_nearest(int year, string nearest)
    {
        var e = Assert.Throws<RuleBookNotFoundException>(() => RuleBooks.For(year));

        Assert.Contains(nearest, e.Message, StringComparison.Ordinal);
        Assert.Contains(year.ToString(), e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_member_that_the_schema_does_not_know_is_rejected_by_schema_and_loader(DashboardYear year)
    {
        foreach (var place in Objects(Json(RuleBooks.For(year)), "$").Where(p => !p.EndsWith(".labels", StringComparison.Ordinal)).Where((_, i) => i % 7 == 0))
        {
            var json = Json(RuleBooks.For(year));
            var target = Objects(json).First(o => o.Place == place).Node;
            target["surprise"] = 1;

            Assert.False(Schema.Evaluate(Element(json)).IsValid, place);
            var e = Assert.Throws<RuleBookException>(() => Load(json));
            Assert.Contains("surprise", e.Message + e.InnerException?.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Moving_any_end_of_any_band_by_a_tenth_is_found(DashboardYear year)
    {
        var moved = 0;
        foreach (var place in Bands(Json(RuleBooks.For(year))).Select(b => b.Place).ToList())
        {
            foreach (var end in new[] { "minimum", "maximum" })
            {
                var json = Json(RuleBooks.For(year));
                var band = Bands(json).First(b => b.Place == place).Node;
                if (band[end] is null)
                {
                    continue;
                }

                band[end] = Tenths.FromTenths(Tenths.Parse(band[end]!.GetValue<string>(), null).Value + 1).ToString();
                Assert.Throws<RuleBookException>(() => Load(json));
                moved++;
            }
        }

        Assert.True(moved > 50);
    }

    [Fact]
    public void Every_broken_rule_is_listed_with_its_place()
    {
        var json = Json(RuleBooks.For(2024));
        json["indicators"]![0]!["scales"]![0]!["colors"]!["3"]![2] = "0";
        json["overrides"]![0]!["citation"]!["sources"]![0] = "nowhere";
        json["assistance"]!["priorityAreas"]![0]!["anyOf"]![0]!["allOf"]![0]!["indicator"] = "SCIENCE";

        var problems = Assert.Throws<RuleBookException>(() => Load(json)).Problems;

        Assert.Contains(problems, p => p.Place.StartsWith("indicators.ELA.scales.", StringComparison.Ordinal) && p.Place.Contains("colors.3", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Message.Contains("'nowhere'", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Message.Contains("SCIENCE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"x\"}")]
    public void What_is_no_book_is_a_rule_book_exception(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Throws<RuleBookException>(() => RuleBook.Load(stream));
    }

    [Fact]
    public void Comparing_a_book_with_itself_finds_nothing_and_two_years_differ_where_the_rules_changed()
    {
        Assert.Empty(RuleBookComparison.Compare(RuleBooks.For(2024), RuleBooks.For(2024)));

        var differences = RuleBookComparison.Compare(RuleBooks.For(2018), RuleBooks.For(2019));

        Assert.Contains(differences, d => d.Place.Contains("GRAD", StringComparison.Ordinal));
        Assert.Contains(differences, d => d.Place.Contains("ELPI", StringComparison.Ordinal));
        Assert.DoesNotContain(differences, d => d.Place.Contains("SUSP.UD.status[", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_inferred_or_unknown_value_has_a_note()
    {
        foreach (var book in RuleBooks.Years.Select(RuleBooks.For))
        {
            foreach (var citation in Objects(Json(book)).Where(o => o.Node.ContainsKey("confidence")))
            {
                var confidence = citation.Node["confidence"]!.GetValue<string>();
                Assert.True(confidence is "confirmed" or "oneSource" || citation.Node["note"] is not null, citation.Place);
            }
        }
    }

    private static JsonObject Json(RuleBook book)
    {
        using var stream = new MemoryStream();
        book.Save(stream);
        return JsonNode.Parse(stream.ToArray())!.AsObject();
    }

    private static JsonElement Element(JsonNode json) => JsonSerializer.SerializeToElement(json);

    private static RuleBook Load(JsonNode json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString()));
        return RuleBook.Load(stream);
    }

    private static JsonSchema ReadSchema()
    {
        using var reader = new StreamReader(RuleBooks.OpenSchema());
        return JsonSchema.FromText(reader.ReadToEnd());
    }

    private static IEnumerable<(string Place, JsonObject Node)> Objects(JsonNode node, int depth = 0, string place = "$")
    {
        if (node is JsonObject o)
        {
            yield return (place, o);
        }

        var children = node switch
        {
            JsonObject inner => inner.Where(p => p.Value is JsonObject or JsonArray).Select(p => ($"{place}.{p.Key}", p.Value!)),
            JsonArray list => list.Select((v, i) => ($"{place}[{i}]", v!)).Where(v => v.Item2 is JsonObject or JsonArray),
            _ => [],
        };
        foreach (var (name, child) in children.ToList())
        {
            foreach (var found in Objects(child, depth + 1, name))
            {
                yield return found;
            }
        }
    }

    private static List<string> Objects(JsonNode node, string place) => [.. Objects(node, 0, place).Select(o => o.Place)];

    private static IEnumerable<(string Place, JsonObject Node)> Bands(JsonNode node) => Objects(node).Where(o => o.Node.ContainsKey("minimum") || o.Node.ContainsKey("maximum"));
}
