using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement.Tests;

public class BriefTests
{
    private static readonly LocalDate Day = new(2024, 12, 15);
    private static readonly BriefRenderer Renderer = new(new Dictionary<CdsCode, string> { [CaseSamples.District.Cds] = "Example Unified" });

    [Fact]
    public void Names_come_before_codes_acronyms_are_spelled_out_once_and_every_fact_has_source_and_day()
    {
        var text = Renderer.ToMarkdown(Of(BriefLanguage.English, new BriefFact("27661590000000 adopted its LCAP.", "LCAP of 2024-25", Day), new BriefFact("The LCAP holds 2 goals.", "Board minutes", Day)));
        Assert.Contains("Example Unified (27661590000000) adopted its Local Control and Accountability Plan (LCAP).", text, StringComparison.Ordinal);
        Assert.Contains("- The LCAP holds 2 goals.", text, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(text, "Local Control and Accountability Plan"));
        Assert.Contains("*Source: Board minutes; as of December 15, 2024*", text, StringComparison.Ordinal);
        var own = Renderer.ToMarkdown(Of(BriefLanguage.English, new BriefFact("The Local Control and Accountability Plan (LCAP) is adopted.", "Minutes", Day)));
        Assert.Contains("The Local Control and Accountability Plan (LCAP) is adopted.", own, StringComparison.Ordinal);
    }

    [Fact]
    public void Spanish_has_its_own_words()
    {
        var text = Renderer.ToHtml(Of(BriefLanguage.Spanish, new BriefFact("El LCAP fue aprobado.", "Actas", Day) { Figure = new(12, "estudiantes") { Students = 12 } }));
        Assert.StartsWith("<article lang=\"es\">", text, StringComparison.Ordinal);
        Assert.Contains("El Plan de Control Local y Rendición de Cuentas (LCAP) fue aprobado.", text, StringComparison.Ordinal);
        Assert.Contains("Fuente: Actas; al 15 de diciembre de 2024", text, StringComparison.Ordinal);
        Assert.Contains("<strong>12 estudiantes</strong>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("27661670000000 is in assistance.", "code")]
    [InlineData("We met 10 students.", "small-number")]
    [InlineData("We met ten students.", "small-number")]
    [InlineData("There were 3 pupils in class.", "small-number")]
    public void A_text_that_names_a_bare_code_or_few_students_is_kept_back(string statement, string problem)
    {
        var brief = Of(BriefLanguage.English, new BriefFact(statement, "Source", Day));
        Assert.Contains(Renderer.Check(brief), p => p.Id == problem && p.IsBlocking && p.Fact == 1);
        Assert.Contains(Assert.Throws<BriefRuleException>(() => Renderer.ToMarkdown(brief)).Problems, p => p.Id == problem);
        Assert.Throws<BriefRuleException>(() => Renderer.ToHtml(brief));
    }

    [Fact]
    public void A_fact_without_a_source_is_kept_back_and_jargon_is_told()
    {
        Assert.Throws<BriefRuleException>(() => Renderer.ToHtml(Of(BriefLanguage.English, new BriefFact("A fact.", " ", Day))));
        var wordy = Of(BriefLanguage.English, new BriefFact(string.Join(' ', Enumerable.Repeat("word", 26)) + " XYZ.", "Source", Day));
        Assert.Equal(["acronym", "sentence"], Renderer.Check(wordy).Select(p => p.Id).Order());
        Assert.NotEmpty(Renderer.ToMarkdown(wordy));
        Assert.Contains("Nos reunimos", Renderer.ToMarkdown(Of(BriefLanguage.Spanish, new BriefFact("Nos reunimos con 11 estudiantes.", "Actas", Day))), StringComparison.Ordinal);
        Assert.Throws<BriefRuleException>(() => Renderer.ToMarkdown(Of(BriefLanguage.Spanish, new BriefFact("Nos reunimos con cinco estudiantes.", "Actas", Day))));
    }

    [Property(MaxTest = 300)]
    public void No_number_below_the_minimum_passes(PositiveInt value, byte students, byte minimum, bool about, bool spanish)
    {
        var renderer = new BriefRenderer(new Dictionary<CdsCode, string>(), new(minimum + 2));
        // Marked by a unit that stands nowhere else in the text.
        var figure = about ? new BriefFigure(value.Get, "percent of Q") { Students = students } : new BriefFigure(value.Get, spanish ? "estudiantes" : "students");
        var brief = Of(spanish ? BriefLanguage.Spanish : BriefLanguage.English, new BriefFact("Rate of suspension", "Source", Day) { Figure = figure });
        var behind = about ? students : value.Get;
        foreach (var text in new[] { renderer.ToMarkdown(brief), renderer.ToHtml(brief) })
        {
            var shown = text.Contains($"{value.Get.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)} {figure.Unit}", StringComparison.Ordinal);
            Assert.Equal(behind >= minimum + 2, shown);
        }
    }

    [Property]
    public void Markup_in_texts_stays_text(NonNull<string> text)
    {
        var statement = text.Get + "<script>alert(1)</script> [a](b) *c* & \"d\"";
        var brief = Of(BriefLanguage.English, new BriefFact(statement, "S<b>", Day));
        if (Renderer.Check(brief).Any(p => p.IsBlocking))
        {
            return;
        }

        var html = Renderer.ToHtml(brief);
        Assert.Equal(["article", "h1", "/h1", "p", "/p", "ul", "li", "br", "small", "/small", "/li", "/ul", "/article"], Regex.Matches(html, "<(?<tag>/?[a-z0-9]+)[^>]*>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(m => m.Groups["tag"].Value));
        var markdown = Renderer.ToMarkdown(brief);
        Assert.DoesNotMatch(@"(?<!\\)[<\[`]", markdown);
        Assert.Equal(6, markdown.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("1. first", "- 1\\. first")]
    [InlineData("- first", "- \\- first")]
    [InlineData("a*b_c", "- a\\*b\\_c")]
    public void A_statement_never_starts_a_list_or_emphasis(string statement, string expected) =>
        Assert.Contains(expected, Renderer.ToMarkdown(Of(BriefLanguage.English, new BriefFact(statement, "Source", Day))), StringComparison.Ordinal);

    [Theory]
    [InlineData(BriefLanguage.English, "Students with Disabilities met the criteria in state priorities 4, 6.", "Assistance lasts until December 1, 2026 at least.")]
    [InlineData(BriefLanguage.Spanish, "Estudiantes con discapacidades: se cumplieron los criterios en las prioridades estatales 4, 6.", "La asistencia dura al menos hasta el 1 de diciembre de 2026.")]
    public void The_notice_of_a_case_tells_reasons_years_provider_and_options(BriefLanguage language, string reason, string years)
    {
        var opened = SupportCase.Open("c", CaseSamples.Determination(), new LocalDate(2024, 12, 1));
        var notice = CaseBriefs.Notice(opened, language, Day);
        var text = Renderer.ToMarkdown(notice);
        Assert.Contains(reason, text, StringComparison.Ordinal);
        Assert.Contains(years, text, StringComparison.Ordinal);
        Assert.Contains("Monterey County Office of Education", text, StringComparison.Ordinal);
        Assert.Equal(opened.Identification!.Reasons.Count + 4, notice.Facts.Count);
        Assert.DoesNotContain(Renderer.Check(notice), p => p.Id != "sentence");
    }

    [Fact]
    public void Both_languages_have_the_same_words_to_say()
    {
        var (english, spanish) = (Phrases("en"), Phrases("es"));
        Assert.Equal(english, spanish);
        Assert.Contains("sentences.noticeTitle", english);

        static List<string> Phrases(string language)
        {
            using var stream = typeof(Brief).Assembly.GetManifestResourceStream($"phrases-{language}.json")!;
            using var document = System.Text.Json.JsonDocument.Parse(stream);
            return [.. document.RootElement.EnumerateObject().Where(p => p.Name != "smallNumbers")
                .SelectMany(p => p.Value.ValueKind == System.Text.Json.JsonValueKind.Object ? p.Value.EnumerateObject().Select(c => $"{p.Name}.{c.Name}") : [p.Name]).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void Records_round_trip_as_json()
    {
        var brief = Of(BriefLanguage.Spanish, new BriefFact("Ñandú", "Fuente", Day) { Figure = new(1.5m, "percent") { Students = 20 } });
        Assert.Equal(Renderer.ToHtml(brief), Renderer.ToHtml(RoundTrip.Holds(brief)));
        RoundTrip.Holds(new BriefProblem("a", 1, "b") { IsBlocking = true });
    }

    private static Brief Of(BriefLanguage language, params BriefFact[] facts) => new(BriefKind.ProgressBrief, "Progress", "Board", language, Day, facts);
}
