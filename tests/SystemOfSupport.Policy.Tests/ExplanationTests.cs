using System.Text.Json.Nodes;
using FsCheck.Xunit;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

[Properties(Arbitrary = [typeof(GeneratedRows)], MaxTest = 500)]
public sealed class ExplanationTests
{
    [Property]
    public void An_explanation_ends_with_the_rating(IndicatorResult row)
    {
        var rating = row.Rate();
        var explanation = Rater.For(row.Year).Explain(row);
        var root = explanation.Root;

        Assert.Equal(rating.Reason.Code(), root.Value);
        Assert.EndsWith(rating.Reason.Sentence(), root.Text, StringComparison.Ordinal);
        Assert.Contains(
            rating.Level != PerformanceLevel.None ? $": {rating.Level.Name()} (box {rating.Box})."
                : rating.Status != StatusLevel.None && (rating.Reason == RatingReason.StatusOnly || rating.Reason.IsOverride()) ? $": status {rating.Status.Word(row.Indicator.Direction())}."
                : ": no performance color.",
            root.Text,
            StringComparison.Ordinal);
        Assert.Equal(new CellReference(row.Year, row.Cds, row.Group, row.Indicator), root.Cell);
        Assert.Equal(root.Text, explanation.Title);
        Assert.True(explanation.Confidence() >= rating.Confidence || rating.Reason != RatingReason.Colored);
    }

    [Property]
    public void An_explanation_shows_the_table_cell_that_gave_the_colour(IndicatorResult row)
    {
        var rating = row.Rate();
        var table = Rater.For(row.Year).Explain(row).Root.Children.FirstOrDefault(n => n.Id == "table");
        if (rating.Reason == RatingReason.Colored)
        {
            Assert.Equal(ExplanationOutcome.Passed, table!.Outcome);
            Assert.Equal($"box {rating.Box}", table.Value);
            Assert.Contains(rating.Level.Name(), table.Text, StringComparison.Ordinal);
        }
        else
        {
            Assert.True(table is null || table.Outcome == ExplanationOutcome.NotReached);
        }
    }

    [Property]
    public void Every_citation_of_an_explanation_can_be_followed(IndicatorResult row)
    {
        var explanation = Rater.For(row.Year).Explain(row);
        foreach (var node in explanation.Root.All().Where(n => n.Citation is not null))
        {
            var book = explanation.Books.Single(b => b.Id == node.Book);
            Assert.All(node.Citation!.Sources, id => Assert.Contains(book.Sources, s => s.Id == id));
        }
    }

    [Property]
    public void Json_round_trips(IndicatorResult row)
    {
        var explanation = Rater.For(row.Year).Explain(row);
        var read = Explanation.FromJson(explanation.ToJson());

        Assert.Equal(explanation, read);
        Assert.Equal(explanation.GetHashCode(), read.GetHashCode());
        Assert.Equal(explanation.ToPlainText(), read.ToPlainText());
        Assert.Equal(explanation.ToJson(), read.ToJson());
    }

    [Property]
    public void Plain_text_and_markdown_have_a_line_for_every_node(IndicatorResult row)
    {
        var explanation = Rater.For(row.Year).Explain(row);
        var (plain, markdown) = (explanation.ToPlainText(), explanation.ToMarkdown());
        var nodes = explanation.Root.All().Count();

        Assert.StartsWith(explanation.Title + "\n", plain, StringComparison.Ordinal);
        Assert.All(explanation.Root.All(), n => Assert.Contains(n.Text, plain, StringComparison.Ordinal));
        Assert.StartsWith("## ", markdown, StringComparison.Ordinal);
        Assert.Equal(nodes, markdown.Split('\n').Count(l => l.TrimStart().StartsWith("- ", StringComparison.Ordinal)));
        Assert.DoesNotContain("*Nueva* [K-8]", markdown, StringComparison.Ordinal);
        Assert.True(row.RecordType != RecordType.School || markdown.Contains(@"\*Nueva\* \[K-8\]", StringComparison.Ordinal));
        Assert.All(explanation.Books, b => Assert.Contains(b.ContentHash[..12], plain, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', plain + markdown);
    }

    [Fact]
    public void An_explanation_reads_well()
    {
        var row = Rows.Of(2024, Indicator.Graduation) with { DistrictName = "Salinas Union High", CurrentNumerator = 90, CurrentDenominator = 120, PriorNumerator = 100, PriorDenominator = 120 };
        var text = Rater.For(2024).Explain(row).ToPlainText();

        Assert.StartsWith("Graduation Rate, All Students, Salinas Union High (99123450000000), Dashboard 2024: Orange (box 170). The colour is the one of the five-by-five table.\n", text, StringComparison.Ordinal);
        Assert.Contains("[yes] 120 students counted this year. (needs 30 for a colour, 11 for a level)", text, StringComparison.Ordinal);
        Assert.Contains("Status is 75.0%: Low. (found 75.0; needs 68.0 to 79.9%)", text, StringComparison.Ordinal);
        Assert.Contains("Change is -8.3 percentage points: Declined Significantly. (found -8.3; needs -5.1 percentage points or less)", text, StringComparison.Ordinal);
        Assert.Contains("[yes] Fewer than 150 students: the table is read with three change levels, so the change level is Declined.", text, StringComparison.Ordinal);
        Assert.Contains("[yes] The five-by-five table gives Orange for Low and Declined.", text, StringComparison.Ordinal);
        Assert.Contains("\nSources\n1. ", text, StringComparison.Ordinal);
        Assert.Contains("\nRule book california-2024, version ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanations_that_differ_anywhere_are_not_equal()
    {
        var explanation = Rater.For(2024).Explain(Rows.Of(2024, Indicator.Graduation).With("85.0", "0.0"));
        var json = JsonNode.Parse(explanation.ToJson())!;
        json["root"]!["children"]![1]!["text"] = "something else";

        Assert.NotEqual(explanation, Explanation.FromJson(json.ToJsonString()));
        Assert.NotEqual(explanation, explanation with { Title = "another" });
        Assert.NotEqual(explanation, explanation with { Books = [] });
        Assert.NotEqual(explanation, explanation with { Root = explanation.Root with { Outcome = ExplanationOutcome.Failed } });
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"title\":\"t\",\"root\":{\"id\":\"a\",\"text\":\"b\",\"outcome\":\"passed\"},\"books\":[],\"surprise\":1}")]
    [InlineData("{\"title\":\"t\",\"root\":{\"id\":\"a\",\"text\":\"b\",\"outcome\":\"perhaps\"},\"books\":[]}")]
    [InlineData("{\"title\":\"t\",\"title\":\"t\",\"root\":{\"id\":\"a\",\"text\":\"b\",\"outcome\":\"passed\"},\"books\":[]}")]
    [InlineData("{\"title\":\"t\",\"root\":{\"id\":\"a\",\"id\":\"c\",\"text\":\"b\",\"outcome\":\"passed\"},\"books\":[]}")]
    public void What_is_no_explanation_is_a_format_exception(string json) =>
        Assert.Throws<FormatException>(() => Explanation.FromJson(json));
}
