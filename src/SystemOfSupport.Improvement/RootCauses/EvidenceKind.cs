using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>From what a team knows something about its system.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<EvidenceKind>))]
public enum EvidenceKind : byte
{
    /// <summary>Dashboard and other state data.</summary>
    StateData = 1,

    /// <summary>Local data.</summary>
    LocalData = 2,

    /// <summary>An empathy interview with students, families or staff.</summary>
    EmpathyInterview = 3,

    /// <summary>A visit or observation.</summary>
    Observation = 4,

    /// <summary>A survey.</summary>
    Survey = 5,

    /// <summary>Plans, policies, schedules and other documents.</summary>
    DocumentReview = 6,

    /// <summary>Published research.</summary>
    Research = 7,
}
