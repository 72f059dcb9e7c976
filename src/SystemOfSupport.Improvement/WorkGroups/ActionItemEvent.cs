using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What can happen to an action item.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ActionItemEvent>))]
public enum ActionItemEvent : byte
{
    /// <summary>Work starts.</summary>
    Start = 1,

    /// <summary>Work is done.</summary>
    Finish = 2,

    /// <summary>It is dropped.</summary>
    Drop = 3,
}
