using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The kind of a plan.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PlanKind>))]
public enum PlanKind : byte
{
    /// <summary>Local Control and Accountability Plan.</summary>
    LocalControlAndAccountabilityPlan = 1,

    /// <summary>School Plan for Student Achievement (Education Code 64001).</summary>
    SchoolPlan = 2,

    /// <summary>The county superintendent's summary of support (52066(i)).</summary>
    CountySummary = 3,
}
