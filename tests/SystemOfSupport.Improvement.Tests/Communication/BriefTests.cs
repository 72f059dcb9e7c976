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

    private static CaseProgress Progress(double students = 412) => new()
    {
        Cycles = [CycleTests.Cycle(CycleState.Acted, CycleDecisionKind.Expand), CycleTests.Cycle(CycleState.Doing, id: "c9")],
        Results = [new(Charts.P(ChartFixtures.Weekly([.. Enumerable.Repeat(.5 * students, 6), .. Enumerable.Repeat(.2 * students, 6)], [.. Enumerable.Repeat(students, 12)], GoodDirection.Decrease, .3)), Reading(students), "share", "Attendance system")],
        Actions = [new("a1", "Train case managers.", SupportAgencyId.Collaborative, new LocalDate(2025, 2, 1)), new("a2", "Ask families", SupportAgencyId.Collaborative), new("a3", "Old", SupportAgencyId.Collaborative) { State = ActionItemState.Done }],
    };

    private static ChartReading Reading(double students) =>
        RuleSets.WesternElectric.Judge(Charts.P(ChartFixtures.Weekly([.. Enumerable.Repeat(.5 * students, 6), .. Enumerable.Repeat(.2 * students, 6)], [.. Enumerable.Repeat(students, 12)], GoodDirection.Decrease, .3)));

    [Fact]
    public void A_progress_brief_tells_status_clock_tests_results_and_next_steps()
    {
        var opened = SupportCase.Open("c", CaseSamples.Determination(), new LocalDate(2024, 12, 1));
        var brief = CaseBriefs.Progress(opened, Progress(), "Board of Education", BriefLanguage.English, new LocalDate(2025, 1, 15));
        var text = Renderer.ToMarkdown(brief);
        string[] expected =
        [
            "# Example Unified: progress of support", "Progress brief. For: Board of Education. Published: January 15, 2025.",
            "## Where support stands", "Support of Example Unified: opened; the notice has not been sent.", "The latest Dashboard, of 2024, identifies the recipient.",
            "Assistance lasts until December 1, 2026 at least.", "Monterey County Office of Education is responsible for assistance.", "Work of kinds that the law names: 0 of 4.",
            "## What was tested", "Prediction:", "Result:", "Decision: test the change more widely.", "Results are not studied yet.",
            "## What the data show", "Weekly share: a change for the better, beyond chance.", "The goal of 30 percent:", "**20 percent**",
            "## What comes next", "Train case managers. Due: February 1, 2025. State: open.", "Ask families. No due date. State: open.",
        ];
        var place = 0;
        foreach (var part in expected)
        {
            var found = text.IndexOf(part, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{part}' does not follow in: {text}");
            place = found;
        }

        Assert.DoesNotContain("Old", text, StringComparison.Ordinal);
        Assert.All(brief.Facts, f => Assert.False(string.IsNullOrWhiteSpace(f.Source)));
        Assert.DoesNotContain(Renderer.Check(brief), p => p.IsBlocking);
        var html = Renderer.ToHtml(brief);
        Assert.Equal(4, Regex.Count(html, "<h2>"));
        Assert.Equal(4, Regex.Count(html, "<ul>"));
        Assert.NotNull(System.Xml.Linq.XElement.Parse(html));
        Assert.Equal(html, Renderer.ToHtml(RoundTrip.Holds(brief)));
    }

    [Fact]
    public void A_progress_brief_in_Spanish_has_no_fixed_word_in_English()
    {
        var opened = SupportCase.Open("c", CaseSamples.Determination(), new LocalDate(2024, 12, 1));
        var text = Renderer.ToMarkdown(CaseBriefs.Progress(opened, new() { Results = Progress().Results }, "Mesa directiva", BriefLanguage.Spanish, new LocalDate(2025, 1, 15)));
        Assert.Contains("## En qué punto está el apoyo", text, StringComparison.Ordinal);
        Assert.Contains("un cambio para mejor, más allá del azar", text, StringComparison.Ordinal);
        Assert.Contains("**20 por ciento**", text, StringComparison.Ordinal);
        Assert.Contains("No hay próximos pasos registrados.", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(the|of|and|Support|Source|percent)\b", text.Replace("Monterey County Office of Education", "", StringComparison.Ordinal));
    }

    [Property(MaxTest = 100)]
    public void A_progress_brief_never_shows_the_rate_of_few_students(byte students, bool spanish)
    {
        var number = 5.0 * (1 + (students % 10));
        var opened = SupportCase.Open("c", CaseSamples.Determination(), new LocalDate(2024, 12, 1));
        var brief = CaseBriefs.Progress(opened, Progress(number), "Board", spanish ? BriefLanguage.Spanish : BriefLanguage.English, Day);
        foreach (var text in new[] { Renderer.ToMarkdown(brief), Renderer.ToHtml(brief) })
        {
            Assert.Equal(number >= 11, text.Contains(spanish ? "20 por ciento" : "20 percent", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(BriefLanguage.English)]
    [InlineData(BriefLanguage.Spanish)]
    public void The_notice_and_the_progress_of_a_school_tell_its_support_and_who_plans_and_approves(BriefLanguage language)
    {
        var opened = SupportCase.Open("c", Eligibility.EssaEvaluator.For(2023).Determine(CaseSamples.SchoolHistory()), Day);
        var notice = Renderer.ToMarkdown(CaseBriefs.Notice(opened, language, Day));
        var progress = Renderer.ToMarkdown(CaseBriefs.Progress(opened, new(), "Board", language, Day));
        var english = language == BriefLanguage.English;
        Assert.Contains(english ? "Example Elementary is identified for Additional Targeted Support and Improvement by the Dashboard of 2023." : "Example Elementary está identificada para Apoyo y Mejora Adicional Enfocada según el Tablero de 2023.", notice, StringComparison.Ordinal);
        Assert.Contains(english ? "Students with Disabilities met the criteria." : "Estudiantes con discapacidades: se cumplieron los criterios.", notice, StringComparison.Ordinal);
        Assert.Contains(english ? "The school writes the plan with its partners." : "La escuela escribe el plan con sus socios.", notice, StringComparison.Ordinal);
        Assert.Contains(english ? "The local educational agency approves the plan before it starts." : "La agencia educativa local aprueba el plan antes de que comience.", notice, StringComparison.Ordinal);
        Assert.Contains("2026", notice, StringComparison.Ordinal);
        Assert.Contains(english ? "since the lists of the Dashboard of 2023" : "desde las listas del Tablero de 2023", progress, StringComparison.Ordinal);
        Assert.Contains(english ? "Requirements of the status met: 0 of " : "Requisitos de la situación cumplidos: 0 de ", progress, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_of_the_closed_lists_and_every_requirement_has_words()
    {
        using var stream = typeof(Brief).Assembly.GetManifestResourceStream("phrases-en.json")!;
        using var document = System.Text.Json.JsonDocument.Parse(stream);
        var words = document.RootElement.GetProperty("words").EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> keys =
        [
            .. Keys(CaseState.None), .. Keys(Model.EssaStatus.NotDetermined, Model.EssaStatus.NoStatus), .. Keys<PredictionOutcome>(), .. Keys<CycleDecisionKind>(), .. Keys<Variation>(),
            .. Keys(Assurance.NotApplicable, Assurance.NotEnoughData), .. Keys<SignalRule>(), .. Keys(ActionItemState.Done, ActionItemState.Dropped),
        ];
        Assert.DoesNotContain(keys, k => !words.Contains(k));
        var sentences = document.RootElement.GetProperty("sentences").EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var requirements = Policy.RuleBooks.Years.SelectMany(y => Policy.RuleBooks.For(y).Essa?.Determination?.Requirements ?? [])
            .Where(r => r.Subject is Policy.EssaRequirementSubject.PlanAuthor or Policy.EssaRequirementSubject.Approval or Policy.EssaRequirementSubject.Monitoring);
        Assert.All(requirements, r => Assert.Contains(r.Id, sentences));

        static IEnumerable<string> Keys<T>(params T[] except)
            where T : struct, Enum => Enum.GetValues<T>().Except(except).Select(v => $"{typeof(T).Name}.{v}");
    }

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        var (english, spanish) = (Places("en"), Places("es"));
        Assert.Equal(english, spanish);

        static List<string> Places(string language)
        {
            using var stream = typeof(Brief).Assembly.GetManifestResourceStream($"phrases-{language}.json")!;
            using var document = System.Text.Json.JsonDocument.Parse(stream);
            return [.. document.RootElement.GetProperty("sentences").EnumerateObject()
                .Select(p => $"{p.Name} {string.Join(' ', Regex.Matches(p.Value.GetString()!, @"\{\d\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];
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
