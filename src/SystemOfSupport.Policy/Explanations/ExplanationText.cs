using System.Globalization;
using System.Text;

namespace SystemOfSupport.Policy;

/// <summary>Prints explanations. Plain text and Markdown differ in their marks only.</summary>
internal static class ExplanationText
{
    internal static readonly Style Plain = new(
        Heading: "", Bullet: "", Strong: "", Link: source => source.Address is null ? source.Title : $"{source.Title}, {source.Address}", Escape: text => text);

    internal static readonly Style Markdown = new(
        Heading: "## ", Bullet: "- ", Strong: "**", Link: source => source.Address is null ? EscapeMarkdown(source.Title) : $"[{EscapeMarkdown(source.Title)}](<{source.Address}>)", Escape: EscapeMarkdown);

    internal static string Render(Explanation explanation, Style style)
    {
        var text = new StringBuilder();
        var sources = new List<Source>();
        var books = explanation.Books.ToDictionary(b => b.Id, StringComparer.Ordinal);
        text.Append(style.Heading).Append(style.Escape(explanation.Title)).Append("\n\n");
        Append(explanation.Root, 0);
        if (sources.Count > 0)
        {
            text.Append("\nSources\n").Append(style.Bullet.Length > 0 ? "\n" : "");
            for (var i = 0; i < sources.Count; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {style.Link(sources[i])}\n");
            }
        }

        foreach (var book in explanation.Books)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nRule book {style.Escape(book.Id)}, version {style.Escape(book.Version)}, content {book.ContentHash.AsSpan(0, Math.Min(12, book.ContentHash.Length))}\n");
        }

        return text.ToString();

        void Append(ExplanationNode node, int depth)
        {
            text.Append(' ', depth * 2).Append(style.Bullet);
            if (Mark(node.Outcome) is { Length: > 0 } mark)
            {
                text.Append(style.Strong).Append(mark).Append(style.Strong).Append(' ');
            }

            text.Append(style.Escape(node.Text));
            if (node.Value is not null || node.Threshold is not null)
            {
                text.Append(" (").Append(style.Escape(string.Join("; ", new[] { node.Value is null ? null : $"found {node.Value}", node.Threshold is null ? null : $"needs {node.Threshold}" }.Where(t => t is not null)))).Append(')');
            }

            Cite(node);
            text.Append('\n');
            foreach (var child in node.Children)
            {
                Append(child, depth + 1);
            }
        }

        void Cite(ExplanationNode node)
        {
            if (node.Citation is not { } citation)
            {
                return;
            }

            if (node.Book is not null && books.TryGetValue(node.Book, out var book))
            {
                foreach (var source in citation.Sources.Select(id => book.Sources.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))).OfType<Source>())
                {
                    // Books of several years share most of their sources.
                    var place = sources.FindIndex(s => string.Equals(s.Title, source.Title, StringComparison.Ordinal) && string.Equals(s.Address, source.Address, StringComparison.Ordinal));
                    if (place < 0)
                    {
                        place = sources.Count;
                        sources.Add(source);
                    }

                    text.Append(CultureInfo.InvariantCulture, $" [{place + 1}]");
                }
            }

            if (citation.Confidence >= Confidence.Inferred)
            {
                text.Append(citation.Confidence == Confidence.Inferred ? " (inferred: " : " (not told by the record: ").Append(style.Escape(citation.Note ?? "no note")).Append(')');
            }
        }
    }

    private static string Mark(ExplanationOutcome outcome) => outcome switch
    {
        ExplanationOutcome.Passed => "[yes]",
        ExplanationOutcome.Failed => "[no]",
        ExplanationOutcome.NotReached => "[not reached]",
        ExplanationOutcome.Unknown => "[unknown]",
        _ => "",
    };

    private static string EscapeMarkdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    internal sealed record Style(string Heading, string Bullet, string Strong, Func<Source, string> Link, Func<string, string> Escape);
}
