using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>What must hold before a case takes an event that the transition table allows.</summary>
internal static class CaseGuards
{
    private const string Federal = "ESEA 1111(c)(4)(D), 1111(d)";
    private const string Practice = "recommended practice";

    internal static CaseProblem? Check(SupportCase current, CaseEvent happening, CaseRules rules)
    {
        if (current.Events.Count > 0 && happening.On < current.Events[^1].On)
        {
            return new("order", $"{happening.Kind} on {EffectivePeriod.Iso(happening.On)} comes before the last event, of {EffectivePeriod.Iso(current.Events[^1].On)}. Expected events in order.", "record");
        }

        var recommended = rules.Strictness == CaseStrictness.PracticeRecommended;
        return happening switch
        {
            CaseOpened opened => Opening(opened),
            CaseNoticeSent notice when recommended && !(notice.StatesReasons && notice.StatesOptions) =>
                new("notice", "The notice does not state both the reasons and the options.", Practice),
            CaseProviderOptionChosen option => Option(current, option),
            CaseDataReviewed review => Review(current, review, recommended),
            CaseDiagnosisRecorded diagnosis when recommended && !IsComplete(diagnosis) =>
                new("diagnosis", "Expected a strength, a weakness, and a cause with evidence for each cause.", Practice),
            CasePlanLinked when recommended && current.Requirements().FirstOrDefault(r => r.Requirement.Subject == EssaRequirementSubject.Approval && !r.IsCovered) is { } approval =>
                new("approval", $"The plan has not been approved: {approval.Requirement.Text} Expected '{approval.Requirement.Id}' to be recorded as met.", Federal),
            CasePlanLinked plan when recommended && (string.IsNullOrWhiteSpace(plan.Aim) || string.IsNullOrWhiteSpace(plan.Theory) || plan.Actions.Count == 0) =>
                new("plan", "Expected an aim, a theory of improvement and an action of the plan.", Practice),
            CaseIdentifiedAgain again => Release(current, again.Identification.Year) ?? Again(current, again),
            CaseStillIdentified kept => Release(current, kept.Year) ?? Kept(current, kept),
            CaseNotIdentified passed => Release(current, passed.Year) ?? (current.IsOfSchool ? Cycle(current, passed.Year, EssaStatus.NoStatus) : null),
            CaseRequirementMet met when !Requirements(current).Any(r => r.Id.Is(met.Requirement)) =>
                new("requirement", $"'{met.Requirement}' is no requirement of the latest identification. Expected one of: {string.Join(", ", Requirements(current).Select(r => r.Id))}.", "record"),
            CaseReferred when current.IsOfSchool => new("recipient", "A school is not referred to the Collaborative. Expected a local educational agency.", "EC 52071, 52074"),
            CaseReferred referred when referred.Referral.Missing() is { Count: > 0 } missing =>
                new("referral", $"The referral lacks {string.Join(", ", missing)}.", "EC 52071, 52074"),
            CasePersistentNeedFound when current.Identification is not { HasPersistentNeed: true } =>
                new("persistent-need", "The latest identification does not meet the criteria of persistent need.", "EC 52072, 52072.5"),
            CaseInabilityFound found when Gate(current, found).Missing(found.On) is { Count: > 0 } missing =>
                new("intervention", $"Intervention lacks {string.Join(", ", missing)}.", "EC 52072.1, 52072.6"),
            CaseCompleted completed => Completion(current, completed),
            _ => null,
        };
    }

    private static IReadOnlyList<EssaRequirement> Requirements(SupportCase current) => current.Identification?.Requirements ?? [];

    private static CaseProblem? Opening(CaseOpened opened) =>
        (opened.Trigger is CaseTrigger.Identified or CaseTrigger.EssaSchool) != (opened.Identification is not null)
            ? new("trigger", $"A case opened as {opened.Trigger} {(opened.Identification is null ? "has no" : "has an")} identification. Expected one exactly where the agency or school was identified.", "EC 52071")
            : opened.Identification is { } found && found.IsOfSchool != (opened.Trigger == CaseTrigger.EssaSchool)
            ? new("trigger", $"A case opened as {opened.Trigger} has the identification of {(found.IsOfSchool ? "a school" : "an agency")}.", Federal)
            : opened.Identification is { } identification && identification.On > opened.On
                ? new("order", $"The identification of {EffectivePeriod.Iso(identification.On)} is later than the opening.", "record")
                : null;

    private static CaseProblem? Option(SupportCase current, CaseProviderOptionChosen option)
    {
        if (option.Option == ProviderOption.OtherProvider && option.Provider is null)
        {
            return new("provider", "Work with another provider names none.", "EC 52071");
        }

        if (option.Fee < 0 || option.Cost < 0)
        {
            return new("fee", "A fee or cost is below zero dollars.", "EC 52071");
        }

        var mayCharge = current.Opening.Trigger == CaseTrigger.BoardRequest && !current.Clock.IsIdentified && option.IsUnreasonableBurden && option.Fee <= option.Cost;
        return option.Fee > 0 && !mayCharge
            ? new("fee", "A fee may be charged only for a request of the board while the agency is not identified, where the request is an unreasonable burden, and up to cost.", "EC 52071")
            : null;
    }

    private static CaseProblem? Review(SupportCase current, CaseDataReviewed review, bool recommended)
    {
        var known = current.Identification?.Reasons.Select(r => r.Id).ToArray() ?? [];
        if (review.Reasons.FirstOrDefault(r => !known.Contains(r, StringComparer.Ordinal)) is { } unknown)
        {
            return new("reason", $"'{unknown}' is no reason of the latest identification. Expected one of: {string.Join(", ", known)}.", "record");
        }

        return recommended && known.FirstOrDefault(r => !review.Reasons.Contains(r, StringComparer.Ordinal)) is { } missing
            ? new("review", $"The review leaves out the reason '{missing}'. Expected every reason of the latest identification.", Practice)
            : null;
    }

    private static bool IsComplete(CaseDiagnosisRecorded diagnosis) =>
        diagnosis.Strengths.Count > 0 && diagnosis.Weaknesses.Count > 0 && diagnosis.Causes.Count > 0 && diagnosis.Causes.All(c => c.Evidence.Count > 0);

    private static CaseProblem? Release(SupportCase current, DashboardYear year) =>
        current.LastRelease is { } last && year <= last ? new("release", $"The release of {year} is not later than that of {last}.", "record") : null;

    private static CaseProblem? Again(SupportCase current, CaseIdentifiedAgain again) =>
        again.Identification.On > again.On || again.Identification.On < (current.Clock.IdentifiedOn ?? current.SchoolClock.EnteredOn)
            ? new("order", $"The identification of {EffectivePeriod.Iso(again.Identification.On)} is later than its event, or earlier than the last identification.", "record")
            : again.Identification.IsOfSchool != current.IsOfSchool
            ? new("recipient", $"The identification is of {(again.Identification.IsOfSchool ? "a school" : "an agency")}, the case of {(current.IsOfSchool ? "a school" : "an agency")}.", "record")
            : !current.IsOfSchool ? null
            : Cycle(current, again.Identification.Year, again.Identification.SchoolStatus) ?? Anew(current, again.Identification);

    // In the years in which schools enter a status they are identified anew, even for what they had.
    private static CaseProblem? Anew(SupportCase current, CaseIdentification identification) =>
        identification.SchoolStatus == current.SchoolClock.Status && identification.Year >= 2024 && !SchoolSupportClock.IsEntryYear(identification.SchoolStatus, identification.Year)
            ? new("school-cycle", $"The list of {identification.Year} keeps the school in '{identification.SchoolStatus.Name()}' and does not identify it anew. Expected {CaseEventKind.StillIdentified}.", Federal)
            : null;

    private static CaseProblem? Kept(SupportCase current, CaseStillIdentified kept) =>
        !current.IsOfSchool || !current.SchoolClock.IsIdentified
            ? new("recipient", "Only a school that is identified can be kept. Expected a new identification.", Federal)
            : Cycle(current, kept.Year, current.SchoolClock.Status);

    private static CaseProblem? Cycle(SupportCase current, DashboardYear year, EssaStatus status) =>
        SchoolSupportClock.CanFollow(year, current.SchoolClock.Status, status)
            ? null
            : new("school-cycle", $"'{status.Name()}' cannot follow '{current.SchoolClock.Status.Name()}' with the list of {year}.", Federal);

    // The criteria once met stay the ground of the finding, whatever a later release says.
    private static InterventionGate Gate(SupportCase current, CaseInabilityFound found) =>
        new(current.Events.Any(e => e is CasePersistentNeedFound), found.Finding, found.StateBoardApprovedOn);

    private static CaseProblem? Completion(SupportCase current, CaseCompleted completed)
    {
        if (current.IsOfSchool)
        {
            return current.SchoolClock.IsIdentified
                ? new("identified", $"The latest list, of {current.SchoolClock.LastRelease}, has the school in '{current.SchoolClock.Status.Name()}'. Expected a later one that lets it leave.", Federal)
                : null;
        }

        if (current.Clock.IsIdentified)
        {
            return new("identified", $"The latest release, {current.Clock.LastRelease}, identifies the agency. Expected a later one that does not.", "EC 52071, 52071.5, 47607.3");
        }

        if (completed.On < current.EarliestCompletion)
        {
            return new("two-years", $"Assistance lasts until {EffectivePeriod.Iso(current.EarliestCompletion.Value)} at least, two years after the latest identification; found {EffectivePeriod.Iso(completed.On)}.", "EC 52071, 52071.5");
        }

        if (current.Option?.Option is not (ProviderOption.SelfDirected or ProviderOption.OtherProvider))
        {
            return null;
        }

        if (!current.Events.Any(e => e is CaseDocumented))
        {
            return new("documentation", "Self-directed work, and work with another provider, needs documentation that it was done.", "EC 52071(c)");
        }

        return current.CommunicationGaps(completed.On) is [_, ..] || !current.Events.Any(e => e is CaseCommunicated)
            ? new("communication", $"Self-directed work, and work with another provider, needs regular communication, at least every {current.Opening.Rules.CommunicationMonths} months.", "EC 52071(c)")
            : null;
    }
}
