using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Where an action item stands.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ActionItemState>))]
public enum ActionItemState : byte
{
    /// <summary>Not started.</summary>
    Open = 1,

    /// <summary>Under way.</summary>
    InProgress = 2,

    /// <summary>Done. Final.</summary>
    Done = 3,

    /// <summary>Dropped for a reason. Final.</summary>
    Dropped = 4,
}
