using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Whether the system as it is can be expected to meet its target: the target against the limits of the latest point.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Assurance>))]
public enum Assurance : byte
{
    /// <summary>There is no target, no good direction or no limits.</summary>
    NotApplicable = 0,

    /// <summary>Both limits lie on the good side of the target.</summary>
    ConsistentlyMeets = 1,

    /// <summary>Both limits lie short of the target.</summary>
    ConsistentlyMisses = 2,

    /// <summary>The target lies between the limits, or on one of them: it is met or missed by chance.</summary>
    HitOrMiss = 3,

    /// <summary>Too few useful points to say.</summary>
    NotEnoughData = 4,
}
