using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Of whom the college/career rate is taken.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<CollegeCareerDenominator>))]
public enum CollegeCareerDenominator : byte
{
    /// <summary>The denominator of the graduation rate.</summary>
    GraduationCohort = 1,

    /// <summary>The denominator of the graduation rate without fifth-year graduates who are not prepared.</summary>
    PreparedFifthYear = 2,
}
