using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The language of a brief.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BriefLanguage>))]
public enum BriefLanguage : byte
{
    /// <summary>English.</summary>
    English = 1,

    /// <summary>Spanish.</summary>
    Spanish = 2,
}
