using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What is to be aligned.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AlignmentNodeKind>))]
public enum AlignmentNodeKind : byte
{
    /// <summary>A goal or an action.</summary>
    Goal = 1,

    /// <summary>Money or another resource.</summary>
    Resource = 2,

    /// <summary>Something that must be reported.</summary>
    ReportingRequirement = 3,

    /// <summary>An accountability measure.</summary>
    Measure = 4,
}
