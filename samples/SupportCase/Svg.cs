using System.Globalization;
using System.Net;
using System.Text;

namespace SupportCase;

/// <summary>A small drawing: boxes, lines and wrapped text on a narrow canvas that a phone shows whole.</summary>
internal sealed class Svg(string title)
{
    internal const int Width = 360;
    private const double CharacterWidth = .56;
    private readonly StringBuilder _body = new();

    /// <summary>How far down the drawing reaches.</summary>
    internal double Bottom { get; private set; }

    internal Svg Line(double x1, double y1, double x2, double y2, string kind = "line") => Add(y2, $"<line class=\"{kind}\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>");

    internal Svg Path(IEnumerable<(double X, double Y)> points, string kind) => Add(0, $"<polyline class=\"{kind}\" points=\"{string.Join(' ', points.Select(p => FormattableString.Invariant($"{p.X:0.#},{p.Y:0.#}")))}\"/>");

    internal Svg Dot(double x, double y, double radius, string kind, string tip) => Add(y, $"<circle class=\"{kind}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\"><title>{WebUtility.HtmlEncode(tip)}</title></circle>");

    internal Svg Label(double x, double y, string text, string anchor = "start", string kind = "label") => Add(y, $"<text class=\"{kind}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(text)}</text>");

    /// <summary>A box with wrapped text; gives its height.</summary>
    internal double Box(double x, double y, double width, string kind, params (string Text, string Kind)[] texts)
    {
        const int size = 13, line = 17, pad = 9;
        var lines = texts.SelectMany(t => Wrap(t.Text, (int)((width - (2 * pad)) / (size * CharacterWidth))).Select(l => (Text: l, t.Kind))).ToList();
        var height = (lines.Count * line) + (2 * pad) - 4;
        Add(y + height, $"<rect class=\"{kind}\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"6\"/>");
        foreach (var (index, l) in lines.Index())
        {
            Label(x + pad, y + pad + 10 + (index * line), l.Text, kind: l.Kind);
        }

        return height;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"<svg viewBox=\"0 0 {Width} {Bottom + 6:0.#}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(title)}\">{_body}</svg>");

    private static IEnumerable<string> Wrap(string text, int most)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private Svg Add(double y, FormattableString element)
    {
        _body.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Bottom = Math.Max(Bottom, y);
        return this;
    }
}
