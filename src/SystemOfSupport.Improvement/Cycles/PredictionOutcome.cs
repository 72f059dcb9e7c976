using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How a prediction fared.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PredictionOutcome>))]
public enum PredictionOutcome : byte
{
    /// <summary>It came true.</summary>
    Confirmed = 1,

    /// <summary>It came true in part.</summary>
    PartlyConfirmed = 2,

    /// <summary>It did not come true.</summary>
    NotConfirmed = 3,

    /// <summary>What was observed does not tell.</summary>
    Undetermined = 4,
}
