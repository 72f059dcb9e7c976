using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What can happen to a support case.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CaseEventKind>))]
public enum CaseEventKind : byte
{
    /// <summary>It is opened.</summary>
    Opened = 1,

    /// <summary>The recipient is told.</summary>
    NoticeSent = 2,

    /// <summary>The recipient chooses with whom it works.</summary>
    ProviderOptionChosen = 3,

    /// <summary>Data is reviewed.</summary>
    DataReviewed = 4,

    /// <summary>Strengths, weaknesses and causes are recorded.</summary>
    DiagnosisRecorded = 5,

    /// <summary>Aim, theory and actions are approved.</summary>
    PlanLinked = 6,

    /// <summary>Evidence on a measure or a test of change is recorded.</summary>
    EvidenceRecorded = 7,

    /// <summary>A later release identifies the recipient again.</summary>
    IdentifiedAgain = 8,

    /// <summary>A later release does not identify the recipient.</summary>
    NotIdentified = 9,

    /// <summary>Provider and recipient communicate.</summary>
    Communicated = 10,

    /// <summary>Documentation of the work is received.</summary>
    Documented = 11,

    /// <summary>Assistance of a statutory kind is given.</summary>
    ContentProvided = 12,

    /// <summary>The provider refers the recipient to the Collaborative, which agrees.</summary>
    Referred = 13,

    /// <summary>The recipient meets the criteria of persistent need.</summary>
    PersistentNeedFound = 14,

    /// <summary>The Collaborative finds its help necessary.</summary>
    HelpFoundNecessary = 15,

    /// <summary>The Collaborative finds its help not necessary.</summary>
    HelpFoundUnnecessary = 16,

    /// <summary>The Collaborative finds inability or acute need, and the State Board approves intervention.</summary>
    InabilityFound = 17,

    /// <summary>Direct assistance or intervention ends.</summary>
    DirectAssistanceEnded = 18,

    /// <summary>Assistance is completed.</summary>
    Completed = 19,

    /// <summary>The recipient no longer operates.</summary>
    RecipientCeased = 20,

    /// <summary>A later list keeps the school where it is.</summary>
    StillIdentified = 21,

    /// <summary>Something to which the school's status obliges is done.</summary>
    RequirementMet = 22,
}
