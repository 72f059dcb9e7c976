using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>What makes an indicator count in the patterns of low performance.</summary>
[JsonConverter(typeof(EssaCountingJsonConverter))]
public enum EssaCounting : byte
{
    /// <summary>It does not count.</summary>
    NotCounted = 0,

    /// <summary>Its colour.</summary>
    Color = 1,

    /// <summary>Its status level, where the group has the students for a colour: the worst level counts as Red, every other as neither Red nor Orange.</summary>
    Status = 2,

    /// <summary>Its status level, but only the worst, which counts as Red; other levels are as if the indicator were not there.</summary>
    WorstStatusOnly = 3,
}
