using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>
/// Checks briefs and renders them to Markdown and HTML. Names stand before codes, acronyms are spelled out at their first use, every fact carries source and day, and a figure over fewer
/// students than the minimum is not shown. Immutable.
/// </summary>
public sealed partial class BriefRenderer
{
    /// <summary>The longest sentence that counts as plain, in words. A choice of this package.</summary>
    public const int LongestSentence = 25;

    private readonly IReadOnlyDictionary<CdsCode, string> _names;

    /// <summary>Makes a renderer.</summary>
    /// <param name="names">Names of agencies and schools by code.</param>
    /// <param name="policy">What is too small to publish; null for <see cref="SuppressionPolicy.Students"/>.</param>
    public BriefRenderer(IReadOnlyDictionary<CdsCode, string> names, SuppressionPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        Policy = policy ?? SuppressionPolicy.Students;
    }

    /// <summary>What is too small to publish.</summary>
    public SuppressionPolicy Policy { get; }

    /// <summary>What is wrong with a brief. Facts without a source, codes without a name and small numbers of students in texts keep it back; long sentences and unknown acronyms are told only.</summary>
    public IReadOnlyList<BriefProblem> Check(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var phrases = BriefPhrases.Of(brief.Language);
        var problems = new List<BriefProblem>();
        CheckText(brief.Title, 0);
        CheckText(brief.Audience, 0);
        for (var i = 0; i < brief.Facts.Count; i++)
        {
            var fact = brief.Facts[i];
            if (string.IsNullOrWhiteSpace(fact.Source))
            {
                problems.Add(new("source", i + 1, $"Fact {i + 1} has no source.") { IsBlocking = true });
            }

            CheckText(fact.Statement, i + 1);
            CheckText(fact.Source, i + 1);
            CheckText(fact.Topic ?? "", i + 1);
            CheckText(fact.Figure?.Unit ?? "", i + 1);
        }

        return problems;

        void CheckText(string text, int fact)
        {
            foreach (var code in Codes().Matches(text).Select(m => m.Value).Where(c => !CdsCode.TryParse(c, out var cds) || !_names.ContainsKey(cds)))
            {
                problems.Add(new("code", fact, $"'{code}' has no name. Expected the name by which readers know the agency or school.") { IsBlocking = true });
            }

            foreach (Match match in NumbersOfStudents().Matches(text))
            {
                var word = match.Groups["number"].Value;
                if (phrases.SmallNumbers.TryGetValue(word.ToLowerInvariant(), out var number) || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number))
                {
                    if (Policy.Hides(number))
                    {
                        problems.Add(new("small-number", fact, $"A text tells a number of students below {Policy.MinimumCount}. Expected it as a figure, which is kept back.") { IsBlocking = true });
                    }
                }
            }

            foreach (var acronym in Acronyms().Matches(text).Select(m => m.Value).Where(a => !phrases.Acronyms.ContainsKey(a)).Distinct(StringComparer.Ordinal))
            {
                problems.Add(new("acronym", fact, $"'{acronym}' is not spelled out."));
            }

            foreach (var words in text.Split(['.', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length).Where(n => n > LongestSentence))
            {
                problems.Add(new("sentence", fact, $"A sentence has {words} words. Expected {LongestSentence} at most."));
            }
        }
    }

    /// <summary>The brief as Markdown.</summary>
    /// <exception cref="BriefRuleException">A problem keeps the brief back.</exception>
    public string ToMarkdown(Brief brief)
    {
        var text = new StringBuilder();
        var (phrases, parts) = Prepare(brief);
        text.Append("# ").Append(Markdown(parts.Title)).Append("\n\n");
        text.Append(Markdown(parts.Line)).Append("\n\n");
        foreach (var (topic, statement, figure, source) in parts.Facts)
        {
            if (topic is not null)
            {
                text.Append(text[^2] == '\n' ? "" : "\n").Append("## ").Append(Markdown(topic)).Append("\n\n");
            }

            text.Append("- ").Append(Markdown(statement));
            if (figure is not null)
            {
                text.Append(" **").Append(Markdown(figure)).Append("**");
            }

            text.Append("  \n  *").Append(Markdown($"{phrases.Source}: {source}")).Append("*\n");
        }

        return text.ToString();
    }

    /// <summary>The brief as an HTML article; style and page around it are the caller's.</summary>
    /// <exception cref="BriefRuleException">A problem keeps the brief back.</exception>
    public string ToHtml(Brief brief)
    {
        var text = new StringBuilder();
        var (phrases, parts) = Prepare(brief);
        text.Append("<article lang=\"").Append(phrases.Tag).Append("\">\n<h1>").Append(Html(parts.Title)).Append("</h1>\n<p>").Append(Html(parts.Line)).Append("</p>\n");
        foreach (var (index, (topic, statement, figure, source)) in parts.Facts.Select((f, i) => (i, f)))
        {
            if (topic is not null)
            {
                text.Append(index > 0 ? "</ul>\n" : "").Append("<h2>").Append(Html(topic)).Append("</h2>\n<ul>\n");
            }
            else if (index == 0)
            {
                text.Append("<ul>\n");
            }

            text.Append("<li>").Append(Html(statement));
            if (figure is not null)
            {
                text.Append(" <strong>").Append(Html(figure)).Append("</strong>");
            }

            text.Append("<br/><small>").Append(Html($"{phrases.Source}: {source}")).Append("</small></li>\n");
        }

        return text.Append(parts.Facts.Count > 0 ? "</ul>\n" : "").Append("</article>\n").ToString();
    }

    [GeneratedRegex(@"(?<!\d)\d{14}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<![\w.,])(?<number>\w+)\s+(?:students?|pupils?|children|estudiantes?|alumn[oa]s?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumbersOfStudents();

    [GeneratedRegex(@"\b[A-Z]{2,6}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Acronyms();

    [GeneratedRegex(@"^(?<space>\s*)(?<mark>[-+]|\d+[.)])(?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListStart();

    private static string Html(string text) => HtmlEncoder.Create(UnicodeRanges.All).Encode(text);

    private static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '!')
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }

        return ListStart().Replace(escaped.ToString(), m => $"{m.Groups["space"].Value}{m.Groups["mark"].Value[..^1]}\\{m.Groups["mark"].Value[^1]}");
    }

    private (BriefPhrases Phrases, (string Title, string Line, List<(string? Topic, string Statement, string? Figure, string Source)> Facts) Parts) Prepare(Brief brief)
    {
        var blocking = Check(brief).Where(p => p.IsBlocking).ToList();
        if (blocking.Count > 0)
        {
            throw new BriefRuleException(blocking);
        }

        var phrases = BriefPhrases.Of(brief.Language);
        var spelled = new HashSet<string>(StringComparer.Ordinal);
        var title = Plain(brief.Title);
        var line = $"{phrases.Kinds[JsonNamingPolicy.CamelCase.ConvertName(brief.Kind.ToString())]}. {phrases.For}: {Plain(brief.Audience)}. {phrases.Published}: {phrases.Day(brief.PublishedOn)}.";
        var facts = new List<(string? Topic, string Statement, string? Figure, string Source)>();
        foreach (var fact in brief.Facts)
        {
            facts.Add((fact.Topic is null ? null : Plain(fact.Topic), Plain(fact.Statement), fact.Figure is null ? null : Figure(fact.Figure, phrases), $"{Plain(fact.Source)}; {phrases.AsOf} {phrases.Day(fact.AsOf)}"));
        }

        return (phrases, (title, line, facts));

        string Plain(string text)
        {
            var named = Codes().Replace(text, m => $"{_names[CdsCode.Parse(m.Value)]} ({m.Value})");
            return Acronyms().Replace(named, m =>
                phrases.Acronyms.TryGetValue(m.Value, out var words) && spelled.Add(m.Value) && !IsSpelledOut(named, m, words) ? $"{words} ({m.Value})" : m.Value);
        }
    }

    // "Local Control and Accountability Plan (LCAP)" is spelled out already.
    private static bool IsSpelledOut(string text, Match acronym, string words) =>
        text.AsSpan(0, acronym.Index).EndsWith($"{words} (", StringComparison.OrdinalIgnoreCase);

    private string Figure(BriefFigure figure, BriefPhrases phrases)
    {
        var students = figure.Students ?? (NumbersOfStudents().IsMatch($"n {figure.Unit}") ? (int?)decimal.ToInt32(decimal.Clamp(decimal.Floor(figure.Value), 0, int.MaxValue)) : null);
        return students is { } behind && Policy.Hides(behind) ? phrases.TooFew : $"{figure.Value.ToString("#,0.###", CultureInfo.InvariantCulture)} {figure.Unit}";
    }
}
