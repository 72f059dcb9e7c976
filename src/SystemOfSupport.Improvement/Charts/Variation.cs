using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What the variation of a measure says, read with the direction that is good (the reading of NHS England's Making Data Count).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Variation>))]
public enum Variation : byte
{
    /// <summary>Too few useful points to say.</summary>
    NotEnoughData = 0,

    /// <summary>No signal: the ordinary variation of the system as it is.</summary>
    CommonCause = 1,

    /// <summary>A signal in the good direction.</summary>
    Improvement = 2,

    /// <summary>A signal in the direction that is not good.</summary>
    Concern = 3,

    /// <summary>A signal of a measure or pattern without a good direction.</summary>
    SpecialCauseNeutral = 4,

    /// <summary>Signals in both directions end at the same point.</summary>
    Mixed = 5,
}
