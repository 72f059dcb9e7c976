using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Where a support case stands. The arc from engagement to monitoring follows common practice; identification, the two years, documentation and escalation are law.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CaseState>))]
public enum CaseState : byte
{
    /// <summary>Not opened yet.</summary>
    None = 0,

    /// <summary>Opened; the recipient has not been told.</summary>
    Opened = 1,

    /// <summary>The recipient has the reasons and its options.</summary>
    Notified = 2,

    /// <summary>The recipient has chosen with whom it works.</summary>
    Engaged = 3,

    /// <summary>Data on every reason has been reviewed; causes are sought.</summary>
    Diagnosing = 4,

    /// <summary>Strengths, weaknesses and causes are recorded; aim and theory are being made.</summary>
    Planning = 5,

    /// <summary>The plan is under way.</summary>
    Implementing = 6,

    /// <summary>Evidence on the plan comes in.</summary>
    Monitoring = 7,

    /// <summary>The Collaborative considers whether its help is necessary (Education Code 52072).</summary>
    CollaborativeConsideration = 8,

    /// <summary>The Collaborative gives direct technical assistance.</summary>
    DirectAssistance = 9,

    /// <summary>The State Superintendent may intervene with approval of the State Board (52072.1).</summary>
    InterventionEligible = 10,

    /// <summary>Assistance is complete. Final.</summary>
    Completed = 11,

    /// <summary>The recipient no longer operates. Final.</summary>
    Closed = 12,
}
