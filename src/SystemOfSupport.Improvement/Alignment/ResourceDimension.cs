using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a review of resource inequities looks at.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ResourceDimension>))]
public enum ResourceDimension : byte
{
    /// <summary>Dollars.</summary>
    Funding = 1,

    /// <summary>Staff: experience, ratios.</summary>
    Staffing = 2,

    /// <summary>Access to courses.</summary>
    CourseAccess = 3,

    /// <summary>Learning time.</summary>
    Time = 4,

    /// <summary>Facilities.</summary>
    Facilities = 5,
}
