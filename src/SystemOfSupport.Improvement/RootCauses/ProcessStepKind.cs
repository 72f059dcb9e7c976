using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a step of a process map is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProcessStepKind>))]
public enum ProcessStepKind : byte
{
    /// <summary>Where the process begins.</summary>
    Start = 1,

    /// <summary>Something that is done.</summary>
    Activity = 2,

    /// <summary>A question from which the ways part.</summary>
    Decision = 3,

    /// <summary>Where the process ends.</summary>
    End = 4,
}
