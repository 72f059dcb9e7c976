using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How often a measure is taken. Rules for charts need ten points or more, which an annual measure seldom has.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MeasureFrequency>))]
public enum MeasureFrequency : byte
{
    /// <summary>Each day.</summary>
    Daily = 1,

    /// <summary>Each week.</summary>
    Weekly = 2,

    /// <summary>Each month.</summary>
    Monthly = 3,

    /// <summary>Each quarter.</summary>
    Quarterly = 4,

    /// <summary>Each semester.</summary>
    Semester = 5,

    /// <summary>Each year.</summary>
    Annual = 6,
}
