using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>How well a value of a rule book is grounded. Larger is weaker.</summary>
[JsonConverter(typeof(ConfidenceJsonConverter))]
public enum Confidence : byte
{
    /// <summary>Official rows or an official page, and another source that agrees.</summary>
    Confirmed = 0,

    /// <summary>One official page, one sample of rows or one third party.</summary>
    OneSource = 1,

    /// <summary>Carried over from neighbouring years or concluded from patterns in the record.</summary>
    Inferred = 2,

    /// <summary>The record does not tell; the book holds a named choice.</summary>
    Unknown = 3,
}
