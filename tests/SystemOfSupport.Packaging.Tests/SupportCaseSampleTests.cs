using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SystemOfSupport.Packaging.Tests;

/// <summary>The sample that writes a support case as a page, run as a program, and the page that it writes.</summary>
public sealed class SupportCaseSampleTests : IClassFixture<SupportCaseSampleTests.WrittenPage>, IDisposable
{
    private const int Phone = 360;

    private static readonly string Program = Directory.GetFiles(Path.Combine(Repository.Root, "samples", "SupportCase", "bin"), "SupportCase.dll", SearchOption.AllDirectories)
        .OrderByDescending(File.GetLastWriteTimeUtc).First();

    private readonly WrittenPage _written;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("support-case-tests-");

    public SupportCaseSampleTests(WrittenPage written) => _written = written;

    /// <summary>The page, written once for all tests.</summary>
    public sealed class WrittenPage
    {
        public WrittenPage()
        {
            var folder = Directory.CreateTempSubdirectory("support-case-page-");
            var file = Path.Combine(folder.FullName, "page.html");
            (ExitCode, Output, Errors) = Run(file);
            Text = File.Exists(file) ? File.ReadAllText(file) : "";
            folder.Delete(recursive: true);
        }

        internal int ExitCode { get; }

        internal string Output { get; }

        internal string Errors { get; }

        internal string Text { get; }

        /// <summary>The page as XML: well-formed, which HTML need not be.</summary>
        internal XElement Html => XDocument.Parse(Text.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!;

        internal string Css => Html.Descendants("style").Single().Value;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_tells_its_steps_and_writes_the_page()
    {
        Assert.True(_written.ExitCode == 0, _written.Errors);
        Assert.Empty(_written.Errors);
        var steps = _written.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(steps.Length >= 6 && steps.All(s => s.StartsWith("- ", StringComparison.Ordinal)), _written.Output);
        Assert.Contains("read Dashboard 2024", _written.Output, StringComparison.Ordinal);
        Assert.Contains("determined Fennelrook Union Elementary: Differentiated Assistance, Year 1", _written.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_well_formed_and_holds_every_part()
    {
        var html = _written.Html;
        var figures = html.Descendants("figure").ToDictionary(f => f.Attribute("id")!.Value);
        Assert.Equal(["cycles", "driver-diagram", "fishbone", "run-chart"], figures.Keys.Order(StringComparer.Ordinal));
        foreach (var figure in figures.Values)
        {
            var picture = Assert.Single(figure.Elements("svg"));
            Assert.Equal("img", picture.Attribute("role")!.Value);
            Assert.NotEmpty(picture.Attribute("aria-label")!.Value);
            Assert.NotEmpty(Assert.Single(figure.Elements("figcaption")).Value);
        }

        string[] Lines(string figure) => [.. figures[figure].Descendants("text").Select(t => t.Value)];
        Assert.Equal(3, Lines("cycles").Count(t => t.StartsWith("Plan:", StringComparison.Ordinal)));
        Assert.Equal(3, Lines("cycles").Count(t => t.StartsWith("Act:", StringComparison.Ordinal)));
        Assert.Contains(Lines("driver-diagram"), t => t == "Aim");
        Assert.Contains(Lines("driver-diagram"), t => t == "Change idea");
        Assert.Contains(Lines("fishbone"), t => t.StartsWith('●'));
        Assert.Equal(20, figures["run-chart"].Descendants("circle").Count());
        Assert.Contains(figures["run-chart"].Descendants("circle"), c => c.Attribute("class")!.Value == "signal");

        var briefs = html.Descendants("article").ToArray();
        Assert.Equal(["en", "es"], briefs.Select(b => b.Attribute("lang")!.Value));
        Assert.Equal(["Where support stands", "What was tested", "What the data show", "What comes next"], briefs[0].Elements("h2").Select(h => h.Value));
        Assert.All(briefs.SelectMany(b => b.Descendants("li")), li => Assert.Matches("^(Source|Fuente): .+; (as of|al) ", li.Element("small")!.Value));

        // The reasons of the determination, and the school whose case is opened beside it.
        Assert.Contains("Students with Disabilities: Pupil Engagement; School Climate", _written.Text, StringComparison.Ordinal);
        Assert.Contains("Cattail Middle", _written.Text, StringComparison.Ordinal);
        Assert.Contains("The local educational agency approves the plan before it starts.", _written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_runs_and_nothing_is_fetched()
    {
        var html = _written.Html;
        Assert.DoesNotContain(html.Descendants(), e => e.Name.LocalName is "script" or "iframe" or "object" or "embed" or "link" or "img");
        Assert.DoesNotContain(html.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.LocalName is "src" or "href");
        Assert.DoesNotMatch(@"url\(|@import", _written.Css);
    }

    [Fact]
    public void Every_colour_is_readable_on_every_background_in_light_in_dark_and_on_paper()
    {
        var css = _written.Css;
        var schemes = Found(css, @":root\s*\{(?<body>[^}]*)\}").Select(m => Found(m.Groups["body"].Value, "--(?<name>[a-z]+):\\s*(?<value>#[0-9a-f]{6})").ToDictionary(c => c.Groups["name"].Value, c => c.Groups["value"].Value)).ToArray();
        Assert.Equal(3, schemes.Length);
        Assert.Contains("prefers-color-scheme: dark", css, StringComparison.Ordinal);
        Assert.Contains("@media print", css, StringComparison.Ordinal);

        // Colours stand in the schemes only, and every scheme has each that is used; a translucent one could not be judged.
        Assert.Equal(schemes.Sum(s => s.Count), Found(css, "#[0-9a-fA-F]{3,8}\\b").Count);
        Assert.DoesNotMatch(@"rgba?\(|hsla?\(|opacity", css);
        var used = Found(css, @"var\(--(?<name>[a-z]+)\)").Select(m => m.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var scheme in schemes)
        {
            Assert.Equal(used, scheme.Keys.Order(StringComparer.Ordinal));
            foreach (var background in new[] { "paper", "fill" })
            {
                foreach (var (name, color) in scheme.Where(c => c.Key is not ("paper" or "fill")))
                {
                    var contrast = Contrast(color, scheme[background]);
                    Assert.True(contrast >= 4.5, string.Create(CultureInfo.InvariantCulture, $"{name} {color} on {background} {scheme[background]}: {contrast:0.00}"));
                }
            }
        }
    }

    [Fact]
    public void Nothing_is_wider_than_a_phone()
    {
        Assert.All(Found(_written.Css, @"width:\s*(?<px>[\d.]+)px").Select(m => double.Parse(m.Groups["px"].Value, CultureInfo.InvariantCulture)), w => Assert.InRange(w, 0, Phone));
        Assert.DoesNotMatch("min-width|nowrap", _written.Css);
        foreach (var picture in _written.Html.Descendants("svg"))
        {
            var width = Number(picture.Attribute("viewBox")!.Value.Split(' ')[2]);
            Assert.InRange(width, 1, Phone);
            Assert.All(picture.Descendants("rect"), r => Assert.InRange(Number(r.Attribute("x")!.Value) + Number(r.Attribute("width")!.Value), 0, width));

            // Letters of the page's fonts are on average a little wider than half their height.
            Assert.All(picture.Descendants("text").Where(t => t.Attribute("text-anchor")!.Value == "start"), t => Assert.True(Number(t.Attribute("x")!.Value) + (t.Value.Length * 13 * .56) <= width + 4, t.Value));
        }

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    [SkippableFact]
    public void A_browser_shows_it_on_a_phone_without_overflow_or_error()
    {
        var browser = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        Skip.If(browser is null, "No Chromium is installed.");
        var wrapper = Path.Combine(_folder.FullName, "phone.html");
        File.WriteAllText(wrapper, $$"""
            <!DOCTYPE html><html><body><iframe width="{{Phone}}" height="700" style="border:0" srcdoc="{{WebUtility.HtmlEncode(_written.Text)}}"></iframe><script>
            window.onerror = m => document.title = "error " + m;
            document.querySelector("iframe").onload = e => {
              const d = e.target.contentDocument; d.querySelectorAll("details").forEach(x => x.open = true);
              const out = [...d.body.querySelectorAll("*")].filter(x => x.getBoundingClientRect().right > {{Phone}} + 1).length;
              document.title = `shown ${d.documentElement.scrollWidth <= d.documentElement.clientWidth} ${out}`;
            };
            </script></body></html>
            """);
        var (code, output, _) = Repository.Run(browser!, _folder.FullName, "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000", $"--user-data-dir={Path.Combine(_folder.FullName, "profile")}", "--dump-dom", new Uri(wrapper).AbsoluteUri);
        Assert.Equal(0, code);
        Assert.Contains("<title>shown true 0</title>", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "is not there", "--county", "no-such-folder")]
    [InlineData(2, "is not there", "no-such-folder/page.html")]
    [InlineData(2, "is a folder", ".")]
    [InlineData(2, "--help", "--nonsense")]
    [InlineData(2, "--help", "one.html", "two.html")]
    [InlineData(3, "dashboard-2023", "--county", ".")]
    public void Bad_arguments_end_with_an_error_that_says_what_to_do(int code, string says, params string[] arguments)
    {
        var (found, _, errors) = Repository.Run("dotnet", _folder.FullName, [Program, .. arguments]);
        Assert.Equal(code, found);
        Assert.Contains(says, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles("*.html"));
    }

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Repository.Run("dotnet", Repository.Root, [Program, .. arguments]);

    private static MatchCollection Found(string text, string pattern) => Regex.Matches(text, pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    /// <summary>Contrast of two colours as WCAG 2 defines it.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);

        static double Luminance(string color)
        {
            double Part(int at) => byte.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d is var s && s <= .04045 ? s / 12.92 : Math.Pow((s + .055) / 1.055, 2.4);
            return (.2126 * Part(1)) + (.7152 * Part(3)) + (.0722 * Part(5));
        }
    }
}
