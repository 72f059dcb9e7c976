using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How one item is tied to another.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AlignmentLinkKind>))]
public enum AlignmentLinkKind : byte
{
    /// <summary>An item supports one of its kind at a higher level.</summary>
    Supports = 1,

    /// <summary>A goal is funded by a resource.</summary>
    FundedBy = 2,

    /// <summary>A measure is reported under a requirement.</summary>
    ReportsTo = 3,

    /// <summary>A goal is measured by a measure.</summary>
    MeasuredBy = 4,
}
