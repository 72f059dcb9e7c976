using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>The rating of a local indicator.</summary>
[JsonConverter(typeof(CodeJsonConverter<LocalIndicatorRating>))]
public enum LocalIndicatorRating : byte
{
    /// <summary>Blank: no rating was reported. Not the same as Not Met.</summary>
    NotReported = 0,

    /// <summary>Met.</summary>
    Met = 1,

    /// <summary>Not Met.</summary>
    NotMet = 2,

    /// <summary>Not Met for Two or More Years: not met in this year and in the last reported one.</summary>
    NotMetForTwoOrMoreYears = 3,

    /// <summary>Not applicable (<c>NA</c>).</summary>
    NotApplicable = 4,
}
