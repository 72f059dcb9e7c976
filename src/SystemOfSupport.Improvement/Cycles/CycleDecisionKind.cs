using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a team does after a cycle.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CycleDecisionKind>))]
public enum CycleDecisionKind : byte
{
    /// <summary>Keep the change.</summary>
    Adopt = 1,

    /// <summary>Change it and try again.</summary>
    Adapt = 2,

    /// <summary>Give it up.</summary>
    Abandon = 3,

    /// <summary>Try it on a larger scale.</summary>
    Expand = 4,
}
