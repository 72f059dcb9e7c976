using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>With whom an identified agency works (Education Code 52071).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProviderOption>))]
public enum ProviderOption : byte
{
    /// <summary>With its responsible provider: the county superintendent, or the state department for a county office.</summary>
    County = 1,

    /// <summary>By itself, with documentation and communication.</summary>
    SelfDirected = 2,

    /// <summary>With another provider, with documentation and communication.</summary>
    OtherProvider = 3,

    /// <summary>With a geographic lead agency.</summary>
    GeographicLead = 4,

    /// <summary>With the Collaborative.</summary>
    Collaborative = 5,
}
