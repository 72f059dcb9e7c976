using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>What an assessment indicator averages.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<AssessmentMeasure>))]
public enum AssessmentMeasure : byte
{
    /// <summary>Scale score minus the lowest score of level 3 of the grade.</summary>
    DistanceFromStandard = 0,

    /// <summary>0 at the lowest obtainable score of the grade's scale, 100 at the highest.</summary>
    SciencePoints = 1,
}
