using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a signal of special-cause variation rests on.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SignalRule>))]
public enum SignalRule : byte
{
    /// <summary>Many useful points in a row on one side of the centre line.</summary>
    Shift = 1,

    /// <summary>Many points in a row all going up or all going down.</summary>
    Trend = 2,

    /// <summary>Fewer runs than chance allows.</summary>
    TooFewRuns = 3,

    /// <summary>More runs than chance allows.</summary>
    TooManyRuns = 4,

    /// <summary>The data cross the centre line less often than chance allows.</summary>
    TooFewCrossings = 5,

    /// <summary>A point outside the limits.</summary>
    OutsideLimits = 6,

    /// <summary>Most of a few points in a row far from the centre line on one side.</summary>
    Zone = 7,

    /// <summary>Many points in a row within one sigma of the centre line.</summary>
    HuggingCenter = 8,

    /// <summary>Many points in a row beyond one sigma, on either side.</summary>
    AvoidingCenter = 9,

    /// <summary>Many points in a row alternating up and down.</summary>
    Alternating = 10,
}
