using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>The support of one agency or school from its identification to completion. A case is what its events make of it: replaying them gives the same case. Immutable.</summary>
public sealed class SupportCase
{
    private readonly ImmutableArray<CaseEvent> _events;

    private SupportCase(string id, ImmutableArray<CaseEvent> events, CaseState state, CaseState resume, AssistanceClock clock, SchoolSupportClock schoolClock)
    {
        Id = id;
        _events = events;
        State = state;
        ResumeState = resume;
        Clock = clock;
        SchoolClock = schoolClock;
    }

    /// <summary>Its name.</summary>
    public string Id { get; }

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>Where it stands.</summary>
    public CaseState State { get; }

    /// <summary>Where it goes on when an escalation ends; the state itself where it is not escalated.</summary>
    public CaseState ResumeState { get; }

    /// <summary>Identifications, the two years and the status of an agency; not started in the case of a school.</summary>
    public AssistanceClock Clock { get; }

    /// <summary>Identifications and the status of a school; not started in the case of an agency.</summary>
    public SchoolSupportClock SchoolClock { get; }

    /// <summary>Whether it is the case of a school that was identified under the federal act.</summary>
    public bool IsOfSchool => Opening.Trigger == CaseTrigger.EssaSchool;

    /// <summary>The last release that determined the recipient; null for none.</summary>
    public DashboardYear? LastRelease => IsOfSchool ? SchoolClock.LastRelease : Clock.LastRelease;

    /// <summary>Whether the last release identifies the recipient.</summary>
    public bool IsIdentified => IsOfSchool ? SchoolClock.IsIdentified : Clock.IsIdentified;

    /// <summary>The first event.</summary>
    public CaseOpened Opening => (CaseOpened)_events[0];

    /// <summary>Who is supported.</summary>
    public Agency Recipient => Opening.Recipient;

    /// <summary>The latest identification; null where there was none.</summary>
    public CaseIdentification? Identification => _events.Select(e => e switch { CaseOpened o => o.Identification, CaseIdentifiedAgain i => i.Identification, _ => null }).LastOrDefault(i => i is not null);

    /// <summary>With whom the recipient works; null before it chose.</summary>
    public CaseProviderOptionChosen? Option => _events.OfType<CaseProviderOptionChosen>().LastOrDefault();

    /// <summary>The first day on which the case can be complete, as the two years ask; null where no agency was identified, and for a school, of which no least time is known.</summary>
    public LocalDate? EarliestCompletion => Clock.EarliestCompletion;

    /// <summary>Opens a case.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="opening">The first event.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="CaseRuleException">The event does not open a case.</exception>
    public static SupportCase Open(string id, CaseOpened opening) => Empty(id).Apply(opening);

    /// <summary>Opens the case of a determination: reasons and explanation are carried over, and the provider is the one responsible on the day.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="determination">A determination that identifies the agency.</param>
    /// <param name="on">The day of the identification.</param>
    /// <param name="rules">The choices; null for the defaults.</param>
    /// <param name="provider">Who must support; null for what <see cref="SupportResponsibility"/> says, which knows the 58 counties.</param>
    /// <exception cref="ArgumentException">The determination identifies nobody, the name is blank, or the agency is in none of the 58 counties and no provider is given.</exception>
    public static SupportCase Open(string id, AssistanceDetermination determination, LocalDate on, CaseRules? rules = null, SupportAgency? provider = null)
    {
        var identification = CaseIdentification.Of(determination, on);
        return Open(id, new CaseOpened
        {
            On = on,
            Recipient = determination.Agency,
            Trigger = CaseTrigger.Identified,
            Provider = provider ?? SupportResponsibility.Of(determination.Agency, on).Provider,
            Identification = identification,
            Rules = rules ?? new(),
        });
    }

    /// <summary>
    /// Opens the case of a school: reasons, requirements and explanation of the determination are carried over. The provider is its local educational agency, which is the district or county
    /// office of its code; of a charter school that is its own local educational agency, pass it.
    /// </summary>
    /// <param name="id">Its name.</param>
    /// <param name="determination">A determination that identifies the school.</param>
    /// <param name="on">The day of the identification.</param>
    /// <param name="rules">The choices; null for the defaults.</param>
    /// <param name="provider">The local educational agency; null for the one of the school's code.</param>
    /// <exception cref="ArgumentException">The determination identifies nobody, or the name is blank.</exception>
    public static SupportCase Open(string id, EssaDetermination determination, LocalDate on, CaseRules? rules = null, SupportAgency? provider = null)
    {
        var identification = CaseIdentification.Of(determination, on);
        return Open(id, new CaseOpened
        {
            On = on,
            Recipient = determination.School,
            Trigger = CaseTrigger.EssaSchool,
            Provider = provider ?? SupportResponsibility.OfSchool(determination.School, on).Provider,
            Identification = identification,
            Rules = rules ?? new(),
        });
    }

    /// <summary>The case that events make.</summary>
    /// <exception cref="CaseRuleException">An event cannot happen where it stands; the message names it.</exception>
    public static SupportCase Replay(string id, IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var result = Empty(id);
        foreach (var happening in events)
        {
            result = result.Apply(happening);
        }

        return result.State == CaseState.None
            ? throw new CaseRuleException(new CaseProblem("empty", $"Case '{id}' has no event. Expected its opening.", "record"))
            : result;
    }

    /// <summary>The case after an event.</summary>
    /// <exception cref="CaseRuleException">The event cannot happen; the problem says why.</exception>
    public SupportCase Apply(CaseEvent happening) => TryApply(happening, out var next, out var problem) ? next : throw new CaseRuleException(problem);

    /// <summary>The case after an event; false, and why, where the event cannot happen.</summary>
    public bool TryApply(CaseEvent happening, [NotNullWhen(true)] out SupportCase? next, [NotNullWhen(false)] out CaseProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(happening);
        next = null;
        var rules = happening is CaseOpened opening ? opening.Rules : State == CaseState.None ? new() : Opening.Rules;
        if (CaseTransitions.Find(rules.Strictness, State, happening.Kind) is not { } transition)
        {
            problem = new("transition", $"Event {_events.Length + 1} of case '{Id}', {happening.Kind} on {EffectivePeriod.Iso(happening.On)}, cannot happen in state {State}.", "transition table");
            return false;
        }

        problem = CaseGuards.Check(this, happening, rules);
        if (problem is not null)
        {
            return false;
        }

        var state = transition.To ?? ResumeState;
        next = new(Id, _events.Add(happening), state, Resume(state, happening), Tick(happening), TickSchool(happening));
        return true;
    }

    /// <summary>Which statutory kinds of assistance the case holds (Education Code 52071(c)).</summary>
    public IReadOnlyList<ContentCoverage> Content() =>
        [.. Enum.GetValues<AssistanceContent>().Select(c => new ContentCoverage(c, [.. Enumerable.Range(0, _events.Length).Where(i => Shows(_events[i], c))]))];

    /// <summary>What the status of a school obliges to, and what of it the case holds since the latest identification; empty for an agency.</summary>
    public IReadOnlyList<RequirementCoverage> Requirements()
    {
        var since = Enumerable.Range(0, _events.Length).LastOrDefault(i => _events[i] is CaseIdentifiedAgain);
        return [.. (Identification?.Requirements ?? []).Select(r => new RequirementCoverage(r, [.. Enumerable.Range(since, _events.Length - since).Where(i => _events[i] is CaseRequirementMet met && met.Requirement.Is(r.Id))]))];
    }

    /// <summary>Stretches without communication that are longer than the rules of the case allow, between engagement and a day.</summary>
    public IReadOnlyList<EffectivePeriod> CommunicationGaps(LocalDate until)
    {
        var start = _events.OfType<CaseProviderOptionChosen>().FirstOrDefault()?.On;
        if (start is not { } last)
        {
            return [];
        }

        var gaps = new List<EffectivePeriod>();
        foreach (var day in _events.OfType<CaseCommunicated>().Select(c => c.On).Where(d => d > start && d < until).Append(until))
        {
            if (last.PlusMonths(Opening.Rules.CommunicationMonths) < day)
            {
                gaps.Add(new(last, day));
            }

            last = day > last ? day : last;
        }

        return gaps;
    }

    /// <summary>The case as it is kept.</summary>
    public CaseRecord ToRecord() => new(Id, Events);

    /// <summary>Its events as JSON.</summary>
    public string ToJson() => ImprovementJson.Write(ToRecord());

    /// <summary>Reads and replays what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">Not a case.</exception>
    /// <exception cref="CaseRuleException">An event cannot happen where it stands.</exception>
    public static SupportCase FromJson(string json)
    {
        var record = ImprovementJson.Read<CaseRecord>(json);
        return Replay(record.Id, record.Events);
    }

    /// <summary>Name, recipient and state.</summary>
    public override string ToString() => $"{Id}: {Recipient.Name}, {State}";

    private static SupportCase Empty(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(id, [], CaseState.None, CaseState.None, AssistanceClock.NotStarted, SchoolSupportClock.NotStarted);
    }

    private static bool Shows(CaseEvent happening, AssistanceContent content) => (happening, content) switch
    {
        (CaseContentProvided provided, _) => provided.Content == content,
        (CaseDocumented, AssistanceContent.Documentation) => true,
        (CaseDiagnosisRecorded diagnosis, AssistanceContent.StrengthsAndWeaknesses) => diagnosis.Strengths.Count + diagnosis.Weaknesses.Count > 0,
        (CaseReferred or CaseHelpFoundNecessary, AssistanceContent.CollaborativeAdvice) => true,
        _ => false,
    };

    private CaseState Resume(CaseState state, CaseEvent happening) =>
        !state.IsEscalated() ? state
        : !State.IsEscalated() ? State
        // New reasons want a new review when the escalation ends.
        : happening is CaseIdentifiedAgain && ResumeState > CaseState.Engaged ? CaseState.Engaged
        : ResumeState;

    private AssistanceClock Tick(CaseEvent happening) => happening switch
    {
        _ when ConcernsSchool(happening) => Clock,
        CaseOpened { Identification: { } first } => Clock.Identify(first.Year, first.On),
        CaseIdentifiedAgain again => Clock.Identify(again.Identification.Year, again.Identification.On),
        CaseNotIdentified passed => Clock.Pass(passed.Year),
        _ => Clock,
    };

    private SchoolSupportClock TickSchool(CaseEvent happening) => happening switch
    {
        _ when !ConcernsSchool(happening) => SchoolClock,
        CaseOpened { Identification: { } first } => SchoolClock.Identify(first.Year, first.On, first.SchoolStatus),
        CaseIdentifiedAgain again => SchoolClock.Identify(again.Identification.Year, again.Identification.On, again.Identification.SchoolStatus),
        CaseStillIdentified kept => SchoolClock.Keep(kept.Year),
        CaseNotIdentified passed => SchoolClock.Pass(passed.Year),
        _ => SchoolClock,
    };

    // Whether the event is of a school's case; the opening is not among the events yet.
    private bool ConcernsSchool(CaseEvent happening) => (happening as CaseOpened ?? Opening).Trigger == CaseTrigger.EssaSchool;
}
