using System.Collections.Frozen;

namespace SystemOfSupport.Improvement;

/// <summary>
/// The transition table of support cases: what is not in it cannot happen. Agencies and schools share it; that a school is not referred to the Collaborative, and an agency not kept on a list of
/// schools, is for the checks of the events.
/// </summary>
public static class CaseTransitions
{
    private const string Practice = "common practice of improvement in differentiated assistance";
    private const string Schools = "ESEA 1111(c)(4)(D), 1111(d)";
    private const string Assistance = "EC 52071, 52071.5, 47607.3";

    private static readonly CaseState[] Working = [CaseState.Engaged, CaseState.Diagnosing, CaseState.Planning, CaseState.Implementing, CaseState.Monitoring];
    private static readonly CaseState[] Escalated = [CaseState.CollaborativeConsideration, CaseState.DirectAssistance, CaseState.InterventionEligible];
    private static readonly CaseState[] Unescalated = [CaseState.Opened, CaseState.Notified, .. Working];

    // Each step of the arc: in which state it is due, what it is, to which state it leads.
    private static readonly (CaseState Due, CaseEventKind Step, CaseState Leads)[] Arc =
    [
        (CaseState.Engaged, CaseEventKind.DataReviewed, CaseState.Diagnosing),
        (CaseState.Diagnosing, CaseEventKind.DiagnosisRecorded, CaseState.Planning),
        (CaseState.Planning, CaseEventKind.PlanLinked, CaseState.Implementing),
        (CaseState.Implementing, CaseEventKind.EvidenceRecorded, CaseState.Monitoring),
    ];

    private static readonly FrozenDictionary<(CaseState From, CaseEventKind Event), CaseTransition> Statutory = Table(CaseStrictness.Statutory);
    private static readonly FrozenDictionary<(CaseState From, CaseEventKind Event), CaseTransition> Recommended = Table(CaseStrictness.PracticeRecommended);

    /// <summary>Every row, by state and event.</summary>
    public static IReadOnlyList<CaseTransition> All(CaseStrictness strictness) => [.. Of(strictness).Values.OrderBy(t => t.From).ThenBy(t => t.Event)];

    /// <summary>The row of a state and an event; null where the event cannot happen in the state.</summary>
    public static CaseTransition? Find(CaseStrictness strictness, CaseState from, CaseEventKind happening) => Of(strictness).GetValueOrDefault((from, happening));

    /// <summary>Whether the state is final.</summary>
    public static bool IsFinal(this CaseState state) => state is CaseState.Completed or CaseState.Closed;

    internal static bool IsEscalated(this CaseState state) => Escalated.Contains(state);

    private static FrozenDictionary<(CaseState From, CaseEventKind Event), CaseTransition> Of(CaseStrictness strictness) => strictness == CaseStrictness.Statutory ? Statutory : Recommended;

    private static FrozenDictionary<(CaseState From, CaseEventKind Event), CaseTransition> Table(CaseStrictness strictness)
    {
        var rows = new List<CaseTransition>
        {
            new(CaseState.None, CaseEventKind.Opened, CaseState.Opened, Assistance),
            new(CaseState.Opened, CaseEventKind.NoticeSent, CaseState.Notified, Assistance),
            new(CaseState.Opened, CaseEventKind.IdentifiedAgain, CaseState.Opened, Assistance),
            new(CaseState.Notified, CaseEventKind.ProviderOptionChosen, CaseState.Engaged, Assistance),
            new(CaseState.Notified, CaseEventKind.IdentifiedAgain, CaseState.Opened, Practice),
            new(CaseState.CollaborativeConsideration, CaseEventKind.HelpFoundNecessary, CaseState.DirectAssistance, "EC 52072"),
            new(CaseState.CollaborativeConsideration, CaseEventKind.HelpFoundUnnecessary, null, "EC 52072"),
            new(CaseState.DirectAssistance, CaseEventKind.InabilityFound, CaseState.InterventionEligible, "EC 52072.1, 52072.6"),
            new(CaseState.DirectAssistance, CaseEventKind.DirectAssistanceEnded, null, Practice),
            new(CaseState.InterventionEligible, CaseEventKind.DirectAssistanceEnded, null, Practice),
            new(CaseState.Monitoring, CaseEventKind.Completed, CaseState.Completed, Assistance),
        };
        foreach (var state in Working)
        {
            rows.Add(new(state, CaseEventKind.ProviderOptionChosen, state, Assistance));
            rows.Add(new(state, CaseEventKind.IdentifiedAgain, CaseState.Engaged, Assistance));
            rows.Add(new(state, CaseEventKind.Referred, CaseState.DirectAssistance, "EC 52071, 52074"));
            if (strictness == CaseStrictness.Statutory && state != CaseState.Monitoring)
            {
                rows.Add(new(state, CaseEventKind.Completed, CaseState.Completed, Assistance));
            }
        }

        foreach (var state in Unescalated)
        {
            rows.Add(new(state, CaseEventKind.PersistentNeedFound, CaseState.CollaborativeConsideration, "EC 52072, 52072.5"));
        }

        foreach (var state in Escalated)
        {
            rows.Add(new(state, CaseEventKind.IdentifiedAgain, state, Assistance));
        }

        foreach (var state in Unescalated.Concat(Escalated))
        {
            rows.Add(new(state, CaseEventKind.NotIdentified, state, Assistance));
            rows.Add(new(state, CaseEventKind.StillIdentified, state, Schools));
            rows.Add(new(state, CaseEventKind.RequirementMet, state, Schools));
            rows.Add(new(state, CaseEventKind.Communicated, state, Assistance));
            rows.Add(new(state, CaseEventKind.Documented, state, Assistance));
            rows.Add(new(state, CaseEventKind.ContentProvided, state, Assistance));
            rows.Add(new(state, CaseEventKind.RecipientCeased, CaseState.Closed, Practice));
        }

        foreach (var (due, step, leads) in Arc)
        {
            // A step may be repeated after it is done; the law alone lets it come early too. It never takes a case back.
            foreach (var state in Working.Where(s => strictness == CaseStrictness.Statutory || s == due || s == leads))
            {
                rows.Add(new(state, step, state > leads ? state : leads, Practice));
            }

            rows.Add(new(CaseState.DirectAssistance, step, CaseState.DirectAssistance, Practice));
        }

        return rows.ToFrozenDictionary(r => (r.From, r.Event));
    }
}
