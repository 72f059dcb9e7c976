using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What the Collaborative found of an agency in direct assistance (Education Code 52072.1).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CollaborativeFinding>))]
public enum CollaborativeFinding : byte
{
    /// <summary>It failed, or is unable, to implement the recommendations.</summary>
    FailedOrUnable = 1,

    /// <summary>Its need is so persistent or acute that intervention is needed.</summary>
    PersistentOrAcute = 2,
}
