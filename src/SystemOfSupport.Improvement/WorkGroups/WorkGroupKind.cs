using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a group is for.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<WorkGroupKind>))]
public enum WorkGroupKind : byte
{
    /// <summary>Plans and coordinates services.</summary>
    PlanningGroup = 1,

    /// <summary>Works on a product, a policy or a tool.</summary>
    WorkGroup = 2,

    /// <summary>Hears those whom the work concerns.</summary>
    StakeholderForum = 3,

    /// <summary>Agencies that learn together.</summary>
    Network = 4,
}
