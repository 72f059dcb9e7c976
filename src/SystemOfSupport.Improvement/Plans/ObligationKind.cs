using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a plan must hold to meet an obligation.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ObligationKind>))]
public enum ObligationKind : byte
{
    /// <summary>An action.</summary>
    Action = 1,

    /// <summary>A goal.</summary>
    Goal = 2,

    /// <summary>A focus goal for the site.</summary>
    FocusGoal = 3,

    /// <summary>A metric.</summary>
    Metric = 4,

    /// <summary>An answer to a prompt, a reflection among them.</summary>
    Prompt = 5,

    /// <summary>A plan of the site.</summary>
    Plan = 6,
}
