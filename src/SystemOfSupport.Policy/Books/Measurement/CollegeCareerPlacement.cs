using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Where the college/career indicator places a student.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<CollegeCareerPlacement>))]
public enum CollegeCareerPlacement : byte
{
    /// <summary>Not prepared.</summary>
    NotPrepared = 0,

    /// <summary>Approaching prepared.</summary>
    ApproachingPrepared = 1,

    /// <summary>Prepared.</summary>
    Prepared = 2,
}
