using System.Text.Json.Serialization;

namespace SystemOfSupport.Eligibility;

/// <summary>What became of one test of an agency.</summary>
[JsonConverter(typeof(TestOutcomeJsonConverter))]
public enum TestOutcome : byte
{
    /// <summary>The year does not have the test, or it does not apply to this kind of agency.</summary>
    NotInForce = 0,

    /// <summary>Not met.</summary>
    NotMet = 1,

    /// <summary>Met.</summary>
    Met = 2,

    /// <summary>An input is missing on which the answer depends.</summary>
    Unknown = 3,
}
