using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>What a method of becoming eligible looks at.</summary>
[JsonConverter(typeof(AssistanceMethodKindJsonConverter))]
public enum AssistanceMethodKind : byte
{
    /// <summary>Method 1: one student group meets several priority areas by itself.</summary>
    StateIndicators = 1,

    /// <summary>Method 2: several local indicators not met for two years.</summary>
    LocalIndicators = 2,

    /// <summary>Method 3: one local indicator not met for two years, and a group meets another priority area.</summary>
    StateAndLocalIndicators = 3,

    /// <summary>Method 4: data not certified in time.</summary>
    DataCertification = 4,
}
