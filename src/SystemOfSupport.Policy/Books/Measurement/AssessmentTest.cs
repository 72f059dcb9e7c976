using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>A statewide test.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<AssessmentTest>))]
public enum AssessmentTest : byte
{
    /// <summary>Smarter Balanced Summative Assessment in English language arts or mathematics (<c>SB</c>).</summary>
    SmarterBalanced = 1,

    /// <summary>California Alternate Assessment (<c>CAA</c>).</summary>
    Alternate = 2,

    /// <summary>California Science Test (<c>CAST</c>).</summary>
    Science = 3,
}
