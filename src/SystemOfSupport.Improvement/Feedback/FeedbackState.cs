using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How far a piece of feedback has come.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FeedbackState>))]
public enum FeedbackState : byte
{
    /// <summary>Received.</summary>
    Received = 0,

    /// <summary>Put under a theme.</summary>
    Themed = 1,

    /// <summary>Considered by a group that can decide.</summary>
    Considered = 2,

    /// <summary>Accepted: something will change.</summary>
    Accepted = 3,

    /// <summary>Declined, with a reason.</summary>
    Declined = 4,

    /// <summary>Deferred, with a reason.</summary>
    Deferred = 5,

    /// <summary>The outcome was reported back to those who gave the feedback.</summary>
    ReportedBack = 6,
}
