using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What moves a piece of feedback on.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FeedbackEvent>))]
public enum FeedbackEvent : byte
{
    /// <summary>It is put under a theme.</summary>
    PutUnderTheme = 1,

    /// <summary>A group considers it.</summary>
    Consider = 2,

    /// <summary>It is accepted.</summary>
    Accept = 3,

    /// <summary>It is declined.</summary>
    Decline = 4,

    /// <summary>It is deferred.</summary>
    Defer = 5,

    /// <summary>The outcome is reported back.</summary>
    ReportBack = 6,
}
