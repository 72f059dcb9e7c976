using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A level of the Statewide System of Support.</summary>
[JsonConverter(typeof(CodeJsonConverter<SupportTier>))]
public enum SupportTier : byte
{
    /// <summary>Support that every agency and school can use.</summary>
    General = 0,

    /// <summary>Differentiated assistance by the county office or the state.</summary>
    Differentiated = 1,

    /// <summary>Persistent need (Education Code 52072, 52072.5): the California Collaborative for Educational Excellence decides with the agency whether its help is necessary. The criterion opens the question; it does not decide it.</summary>
    IntensiveConsideration = 2,
}
