using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>Something that happened to a support case. Events are facts: a case is what its events make of it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(CaseOpened), "opened")]
[JsonDerivedType(typeof(CaseNoticeSent), "noticeSent")]
[JsonDerivedType(typeof(CaseProviderOptionChosen), "providerOptionChosen")]
[JsonDerivedType(typeof(CaseDataReviewed), "dataReviewed")]
[JsonDerivedType(typeof(CaseDiagnosisRecorded), "diagnosisRecorded")]
[JsonDerivedType(typeof(CasePlanLinked), "planLinked")]
[JsonDerivedType(typeof(CaseEvidenceRecorded), "evidenceRecorded")]
[JsonDerivedType(typeof(CaseIdentifiedAgain), "identifiedAgain")]
[JsonDerivedType(typeof(CaseNotIdentified), "notIdentified")]
[JsonDerivedType(typeof(CaseCommunicated), "communicated")]
[JsonDerivedType(typeof(CaseDocumented), "documented")]
[JsonDerivedType(typeof(CaseContentProvided), "contentProvided")]
[JsonDerivedType(typeof(CaseReferred), "referred")]
[JsonDerivedType(typeof(CasePersistentNeedFound), "persistentNeedFound")]
[JsonDerivedType(typeof(CaseHelpFoundNecessary), "helpFoundNecessary")]
[JsonDerivedType(typeof(CaseHelpFoundUnnecessary), "helpFoundUnnecessary")]
[JsonDerivedType(typeof(CaseInabilityFound), "inabilityFound")]
[JsonDerivedType(typeof(CaseDirectAssistanceEnded), "directAssistanceEnded")]
[JsonDerivedType(typeof(CaseCompleted), "completed")]
[JsonDerivedType(typeof(CaseRecipientCeased), "recipientCeased")]
[JsonDerivedType(typeof(CaseStillIdentified), "stillIdentified")]
[JsonDerivedType(typeof(CaseRequirementMet), "requirementMet")]
public abstract record CaseEvent
{
    private protected CaseEvent()
    {
    }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who recorded it, by role or agency; null where not kept.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>What kind of event it is.</summary>
    [JsonIgnore]
    public abstract CaseEventKind Kind { get; }
}
