using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>A test of a school on which a transition depends.</summary>
[JsonConverter(typeof(EssaTestJsonConverter))]
public enum EssaTest : byte
{
    /// <summary>The pooled graduation rate is below the threshold.</summary>
    LowGraduation = 1,

    /// <summary>All Students fits a pattern of low performance.</summary>
    LowPerforming = 2,

    /// <summary>Some student group fits a pattern in each year of the window.</summary>
    StudentGroups = 3,
}
