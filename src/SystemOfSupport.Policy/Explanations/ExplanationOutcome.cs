using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>What became of a condition.</summary>
[JsonConverter(typeof(ExplanationOutcomeJsonConverter))]
public enum ExplanationOutcome : byte
{
    /// <summary>A statement, not a condition.</summary>
    Information = 0,

    /// <summary>The condition holds.</summary>
    Passed = 1,

    /// <summary>The condition does not hold.</summary>
    Failed = 2,

    /// <summary>Not tested, because something before it settled the matter.</summary>
    NotReached = 3,

    /// <summary>Not tested, because an input is missing.</summary>
    Unknown = 4,
}
