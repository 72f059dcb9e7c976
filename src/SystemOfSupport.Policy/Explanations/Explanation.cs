using System.Text.Json;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Why a rating or a determination is what it is: a tree of statements and conditions, with the books and sources on which it rests.</summary>
/// <param name="Title">What is explained.</param>
/// <param name="Root">The tree.</param>
/// <param name="Books">Books that the tree cites.</param>
public sealed record Explanation(string Title, ExplanationNode Root, IReadOnlyList<BookReference> Books)
{
    /// <summary>The weakest confidence among the rules that were looked at.</summary>
    public Confidence Confidence() => Root.All().Max(n => n.Citation?.Confidence ?? Policy.Confidence.Confirmed);

    /// <summary>Plain text: one line for each node, indented, with the sources at the end.</summary>
    public string ToPlainText() => ExplanationText.Render(this, ExplanationText.Plain);

    /// <summary>Markdown: a heading, a nested list, and the sources as numbered links.</summary>
    public string ToMarkdown() => ExplanationText.Render(this, ExplanationText.Markdown);

    /// <summary>Indented JSON that <see cref="FromJson"/> reads back to an equal explanation.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ExplanationJson.Default.Explanation);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">Not an explanation; the message says where.</exception>
    public static Explanation FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ExplanationJson.Default.Explanation) ?? throw new FormatException("Expected an explanation, found null.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"Not an explanation: {e.Message}", e);
        }
    }

    /// <summary>Whether two explanations say the same.</summary>
    public bool Equals(Explanation? other) =>
        other is not null && string.Equals(Title, other.Title, StringComparison.Ordinal) && Root.Equals(other.Root) && Books.SequenceEqual(other.Books);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Root);

    /// <summary>The plain text.</summary>
    public override string ToString() => ToPlainText();
}
