using System.Globalization;
using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>Briefs that follow from a support case. Fixed words are in the language of the brief; what the team wrote itself stays as it was written.</summary>
public static class CaseBriefs
{
    /// <summary>
    /// The notice of eligibility: that the agency was identified, each reason, until when assistance lasts, who is responsible, and with whom it may work. For a school: the support for which it was
    /// identified, each reason, who plans, approves and monitors, and when it can leave.
    /// </summary>
    /// <exception cref="InvalidOperationException">The case has no identification.</exception>
    public static Brief Notice(SupportCase current, BriefLanguage language, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(current);
        var phrases = BriefPhrases.Of(language);
        var identification = current.Identification ?? throw new InvalidOperationException($"Case '{current.Id}' has no identification.");
        var name = current.Recipient.Name;
        return new(BriefKind.EligibilityNotice, phrases.Say(current.IsOfSchool ? "schoolTitle" : "noticeTitle", name), name, language, on, [.. current.IsOfSchool ? School() : Agency()]);

        BriefFact Fact(string statement, string source) => new(statement, source, identification.On);

        IEnumerable<BriefFact> Agency()
        {
            var (source, law) = (phrases.Say("dashboard", identification.Year), phrases.Say("law"));
            yield return Fact(phrases.Say("identified", name, identification.Year), source);
            foreach (var reason in identification.Reasons)
            {
                yield return Fact(
                    reason.Group is { } group
                        ? phrases.Say("group", phrases.Groups[group.Code()], string.Join(", ", reason.Priorities.Select(p => ((int)p).ToString(CultureInfo.InvariantCulture))))
                        : phrases.Say(string.Create(CultureInfo.InvariantCulture, $"method{reason.Method}")),
                    source);
            }

            yield return Fact(phrases.Say("years", phrases.Day(identification.On.PlusYears(AssistanceClock.MinimumYears))), law);
            yield return Fact(phrases.Say("provider", current.Opening.Provider.Name), law);
            yield return Fact(phrases.Say("options"), law);
        }

        IEnumerable<BriefFact> School()
        {
            var (source, law) = (phrases.Say("schoolDashboard", identification.Year), phrases.Say("federalLaw"));
            yield return Fact(phrases.Say("identifiedSchool", name, phrases.Word(identification.SchoolStatus), identification.Year), source);
            foreach (var reason in identification.Reasons)
            {
                yield return Fact(
                    phrases.Sentences.ContainsKey(reason.Id) ? phrases.Say(reason.Id) : reason.Group is { } group ? phrases.Say("schoolGroup", phrases.Groups[group.Code()]) : phrases.Say("schoolStays"),
                    source);
            }

            yield return Fact(phrases.Say("schoolProvider", current.Opening.Provider.Name), law);
            foreach (var requirement in identification.Requirements.Where(r => phrases.Sentences.ContainsKey(r.Id)))
            {
                yield return Fact(phrases.Say(requirement.Id), law);
            }

            yield return Fact(phrases.Say("schoolCycle", SchoolSupportClock.NextEntry(identification.SchoolStatus, identification.Year)), law);
        }
    }

    /// <summary>
    /// The progress brief: where the case stands and its clock, the tests with predictions, results and decisions, what the charts show, and next steps. The figures go through the suppression policy
    /// of the renderer, and a text that tells a small number of students is kept back by it.
    /// </summary>
    /// <param name="current">The case.</param>
    /// <param name="progress">Tests, results and actions.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="on">The day.</param>
    public static Brief Progress(SupportCase current, CaseProgress progress, string audience, BriefLanguage language, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(progress);
        var phrases = BriefPhrases.Of(language);
        return new(
            BriefKind.ProgressBrief,
            phrases.Say("progressTitle", current.Recipient.Name),
            audience,
            language,
            on,
            [
                .. Under(phrases.Words["topic.status"], Status(current, phrases, on)),
                .. Under(phrases.Words["topic.tests"], progress.Cycles.Select(c => Test(c, phrases, on))),
                .. Under(phrases.Words["topic.results"], progress.Results.Select(r => Result(r, phrases))),
                .. Under(phrases.Words["topic.nextSteps"], NextSteps(progress.Actions, phrases, on)),
            ]);
    }

    private static IEnumerable<BriefFact> Under(string topic, IEnumerable<BriefFact> facts) => facts.Select((f, i) => i == 0 ? f with { Topic = topic } : f);

    private static IEnumerable<BriefFact> Status(SupportCase current, BriefPhrases phrases, LocalDate on)
    {
        var (name, last, record) = (current.Recipient.Name, current.Events[^1].On, phrases.Say("record"));
        yield return new(phrases.Say("stage", name, phrases.Word(current.State)), record, last);
        if (current.LastRelease is { } release)
        {
            var source = phrases.Say(current.IsOfSchool ? "schoolDashboard" : "dashboard", release);
            var told = current.Events.Last(e => e is CaseOpened or CaseIdentifiedAgain or CaseNotIdentified or CaseStillIdentified).On;
            yield return current.IsOfSchool
                ? new(current.IsIdentified ? phrases.Say("schoolStatus", name, phrases.Word(current.SchoolClock.Status), current.SchoolClock.EnteredIn!) : phrases.Say("schoolLeft", name, release), source, told)
                : new(phrases.Say("stageLast", release, phrases.Say(current.IsIdentified ? "stillIdentified" : "notIdentified")), source, told);
        }

        if (current.EarliestCompletion is { } earliest)
        {
            yield return new(phrases.Say("years", phrases.Day(earliest)), phrases.Say("law"), on);
        }

        if (current.IsOfSchool && current.IsIdentified)
        {
            yield return new(phrases.Say("schoolCycle", SchoolSupportClock.NextEntry(current.SchoolClock.Status, current.SchoolClock.LastRelease!.Value)), phrases.Say("federalLaw"), on);
        }

        yield return new(phrases.Say(current.IsOfSchool ? "schoolProvider" : "provider", current.Opening.Provider.Name), phrases.Say(current.IsOfSchool ? "federalLaw" : "law"), current.Opening.On);
        yield return current.Requirements() is { Count: > 0 } requirements
            ? new(phrases.Say("requirementsMet", requirements.Count(r => r.IsCovered), requirements.Count), record, last)
            : new(phrases.Say("content", current.Content().Count(c => c.IsCovered), current.Content().Count), record, last);
    }

    private static BriefFact Test(PdsaCycle cycle, BriefPhrases phrases, LocalDate on)
    {
        List<string> sentences =
        [
            phrases.Say("cycle", Plain(cycle.Title), Plain(cycle.Scope.Description)),
            cycle.Plan is { } plan ? phrases.Say("prediction", string.Join("; ", plan.Predictions.Select(p => Plain(p.Statement)))) : phrases.Say("noPrediction"),
            .. cycle.Study is { } study ? study.Comparisons.Select(c => phrases.Say("result", Plain(c.Result), phrases.Word(c.Outcome))) : [phrases.Say("noResult")],
        ];
        if (cycle.Decision is { } decision)
        {
            sentences.Add(phrases.Say("decision", phrases.Word(decision.Kind), Plain(decision.Reason)));
        }

        var asOf = cycle.Decision?.Date ?? cycle.Study?.Date ?? cycle.Observations.Select(o => (LocalDate?)o.Date).LastOrDefault() ?? cycle.StartedOn ?? on;
        return new(string.Join(' ', sentences), phrases.Say("cycleRecord"), asOf);
    }

    private static BriefFact Result(ChartResult result, BriefPhrases phrases)
    {
        var (chart, reading) = (result.Chart, result.Reading);
        var latest = chart.Points.Last(p => p.Value.HasValue);
        var isShare = chart.Kind is ChartKind.P or ChartKind.PPrime;
        var students = result.Students ?? (chart.Series.Observations[latest.Index].Denominator is { } denominator ? (int)Math.Clamp(Math.Floor(denominator), 0, int.MaxValue) : null);
        List<string> sentences =
        [
            phrases.Say("chart", Plain(chart.Series.Name), phrases.Word(reading.Variation)),
            reading.Signals.Count > 0
                ? phrases.Say("signals", string.Join("; ", reading.Signals.Select(s => s.Rule).Distinct().Select(phrases.Word)))
                : phrases.Say("noSignals"),
        ];
        if (chart.Series.Target is { } target && (reading.Assurance is Assurance.ConsistentlyMeets or Assurance.ConsistentlyMisses or Assurance.HitOrMiss))
        {
            sentences.Add(phrases.Say("assurance", Number(target), phrases.Word(reading.Assurance)));
        }

        sentences.Add(phrases.Say("latest"));
        return new(string.Join(' ', sentences), result.Source, latest.Date)
        {
            Figure = new(Scale(latest.Value!.Value), isShare ? phrases.Words["unit.percent"] : result.Unit) { Students = students },
        };

        decimal Scale(double value) => Math.Round((decimal)(isShare ? 100 * value : value), 1, MidpointRounding.AwayFromZero);

        string Number(double value) => $"{Scale(value).ToString("0.#", CultureInfo.InvariantCulture)} {(isShare ? phrases.Words["unit.percent"] : result.Unit)}";
    }

    private static IEnumerable<BriefFact> NextSteps(IReadOnlyList<ActionItem> actions, BriefPhrases phrases, LocalDate on)
    {
        var open = actions.Where(a => a.State is ActionItemState.Open or ActionItemState.InProgress).OrderBy(a => a.DueOn ?? LocalDate.MaxIsoValue).ToList();
        return open.Count == 0
            ? [new(phrases.Say("noNextStep"), phrases.Say("actionRecord"), on)]
            : open.Select(a => new BriefFact(
                a.DueOn is { } due ? phrases.Say("nextStep", Plain(a.Text), phrases.Day(due), phrases.Word(a.State)) : phrases.Say("nextStepOpen", Plain(a.Text), phrases.Word(a.State)),
                phrases.Say("actionRecord"), on));
    }

    // The sentence around it has its own full stop.
    private static string Plain(string text) => text.TrimEnd('.', ' ');
}
