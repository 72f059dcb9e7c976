using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A check of the alignment of goals, resources, reporting and measures.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AlignmentCheck>))]
public enum AlignmentCheck : byte
{
    /// <summary>An item below the state supports nothing above.</summary>
    Orphan = 1,

    /// <summary>Nothing at a level supports an item that requires it.</summary>
    Uncovered = 2,

    /// <summary>One datum is asked of one agency by two requirements or more.</summary>
    DuplicateReporting = 3,

    /// <summary>A target is less ambitious than that of the level above for the same metric and group.</summary>
    ConflictingTargets = 4,

    /// <summary>A goal that needs money has no resource.</summary>
    Unfunded = 5,

    /// <summary>A resource is used for an agency for which it is not meant.</summary>
    FundMisuse = 6,

    /// <summary>A report is due before its data is released.</summary>
    Timing = 7,
}
