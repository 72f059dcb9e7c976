using System.Net;
using System.Text;
using SystemOfSupport.Improvement;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SupportCase;

/// <summary>The page: one file, no script, nothing fetched.</summary>
internal static class Page
{
    private const string Style = """
        :root { color-scheme: light dark; --paper: #ffffff; --ink: #1c1c21; --muted: #53535e; --line: #676773; --fill: #f3f4f8; --accent: #0b57b0; --signal: #a3390a; }
        @media (prefers-color-scheme: dark) { :root { --paper: #16171b; --ink: #ececf1; --muted: #b5b5c1; --line: #9494a1; --fill: #22242b; --accent: #8abaff; --signal: #ffab7d; } }
        @media print {
          :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --muted: #444444; --line: #666666; --fill: #ffffff; --accent: #0b57b0; --signal: #a3390a; }
          body { max-width: none; padding: 0; font-size: 10.5pt; } figure, tr, article li { break-inside: avoid; } h1, h2 { break-after: avoid; } .brief { break-before: page; } details { display: none; } svg { max-width: 19rem; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1, h2 { line-height: 1.25; } h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
        .note, small, figcaption, .muted { color: var(--muted); }
        figure { margin: 1rem 0; } svg { display: block; width: 100%; max-width: 30rem; height: auto; font: 13px system-ui, sans-serif; } figcaption { font-size: .9rem; margin-top: .4rem; }
        text { fill: var(--ink); } text.strong { font-weight: 600; } text.muted { fill: var(--muted); }
        .box { fill: var(--fill); stroke: var(--line); } .strong-box { stroke: var(--accent); stroke-width: 2; } .idea { stroke: var(--accent); stroke-dasharray: 4 3; }
        .line { stroke: var(--line); stroke-width: 1.5; } .grid { stroke: var(--line); stroke-dasharray: 1 5; } .centre { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 6 4; }
        .series { fill: none; stroke: var(--accent); stroke-width: 2; } .dot { fill: var(--accent); } .signal { fill: var(--paper); stroke: var(--signal); stroke-width: 2.5; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid var(--line); }
        pre { white-space: pre-wrap; background: var(--fill); border: 1px solid var(--line); border-radius: 6px; padding: .7rem; font-size: .85rem; overflow-wrap: anywhere; }
        article { border: 2px solid var(--accent); border-radius: 8px; padding: 0 1rem 1rem; } article h1 { font-size: 1.35rem; } article h2 { font-size: 1.1rem; margin-top: 1.2rem; border: 0; } article li { margin-bottom: .5rem; }
        """;

    internal static string Of(Story story)
    {
        var support = story.Case;
        var page = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
            .Append(Text(support.Recipient.Name)).Append(": a support case</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>")
            .Append(Text(support.Recipient.Name)).Append(": from a determination to improvement</h1>\n<p class=\"note\">County, district, results and people are invented. The rules, the charts and the case are the library's.</p>\n");
        Section("Why support", $"<ul>{string.Concat(support.Identification!.Reasons.Select(r => $"<li>{Text(r.Text)}</li>"))}</ul>\n<p>Stage: <strong>{Text(support.State.ToString())}</strong>. Support lasts until {support.EarliestCompletion:R} at least. {Text(support.Opening.Provider.Name)} is responsible.</p>\n{Explanation(support)}");
        Section("Its schools", string.Concat(story.Schools.Select(School)));
        Section("What stands behind it", Figure("fishbone", Pictures.Of(story.Fishbone), "A dot marks a root cause: nothing stands behind it and evidence supports it. A question mark is a guess until somebody looks."));
        Section("What should help", Figure("driver-diagram", Pictures.Of(story.Theory), $"What it still lacks: {Missing(story.Theory)}."));
        Section("What was tried", Figure("cycles", Pictures.Of(story.Ramp), $"Quality of the ramp: {story.Cycles.Quality("3").Score} of 5."));
        Section("Whether it helps", Figure("run-chart", Pictures.Of(story.Chart, story.Reading), $"{story.Chart.Series.Name}, with the median of the time before the first test. {story.Reading.RuleSet}: {string.Join("; ", story.Reading.Signals.Select(s => s.Detail.TrimEnd('.')))}. Reading: {story.Reading.Variation.ToString().ToLowerInvariant()}."));
        Section("What the record shows", $"<table><thead><tr><th>Content of the law (any of)</th><th>Events</th></tr></thead><tbody>{string.Concat(support.Content().Select(c => $"<tr><td>{Text(Words(c.Content.ToString()))}</td><td>{(c.IsCovered ? string.Join(", ", c.Events.Select(e => $"{support.Events[e].On:R}")) : "none")}</td></tr>"))}</tbody></table>");
        Section("For the board", story.Brief, "brief");
        Section("For families, in Spanish", story.SpanishNotice);
        return page.Append("</main>\n</body>\n</html>\n").ToString();

        void Section(string heading, string content, string? kind = null) => page.Append(kind is null ? "<section>\n<h2>" : $"<section class=\"{kind}\">\n<h2>").Append(Text(heading)).Append("</h2>\n").Append(content).Append("\n</section>\n");
    }

    private static string School(SystemOfSupport.Improvement.SupportCase school) =>
        $"<p><strong>{Text(school.Recipient.Name)}</strong>: {Text(school.SchoolClock.Status.Name())}.</p>\n<ul>{string.Concat(school.Identification!.Reasons.Select(r => $"<li>{Text(r.Text)}</li>"))}{string.Concat(school.Requirements().Where(r => r.Requirement.Subject is EssaRequirementSubject.PlanAuthor or EssaRequirementSubject.Approval).Select(r => $"<li>{Text(r.Requirement.Text)}</li>"))}</ul>\n{Explanation(school)}";

    private static string Explanation(SystemOfSupport.Improvement.SupportCase support) => $"<details><summary>The whole explanation</summary><pre>{Text(support.Identification!.Explanation?.ToPlainText() ?? "")}</pre></details>\n";

    private static string Figure(string id, string picture, string caption) => $"<figure id=\"{id}\">{picture}<figcaption>{Text(caption)}</figcaption></figure>";

    private static string Missing(DriverDiagram theory) => theory.Findings() is { Count: > 0 } findings ? string.Join(", ", findings.Select(f => Words(f.Kind.ToString()))) : "nothing";

    private static string Words(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
