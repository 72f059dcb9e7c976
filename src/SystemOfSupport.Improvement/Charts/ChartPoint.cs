using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>One point of a chart with the line and the limits that hold for it.</summary>
/// <param name="Index">Its place in the series, from 0.</param>
/// <param name="Date">Its date.</param>
/// <param name="Value">The plotted value; null where it is missing.</param>
/// <param name="Center">The centre line.</param>
/// <param name="Lower">The lower limit; null on a run chart.</param>
/// <param name="Upper">The upper limit; null on a run chart.</param>
/// <param name="Sigma">One third of the distance from the centre to a limit before it is clipped; null on a run chart.</param>
/// <param name="IsBaseline">Whether it helped to fix the centre line.</param>
public sealed record ChartPoint(int Index, LocalDate Date, double? Value, double Center, double? Lower, double? Upper, double? Sigma, bool IsBaseline)
{
    // Rounding in the last places must not push a point off a line on which it lies.
    private const double Tolerance = 1e-12;

    /// <summary>1 above the centre line, -1 below, 0 on it or missing. A point on the line is not a useful observation.</summary>
    [JsonIgnore]
    public int Side => Value is { } value ? Compare(value, Center) : 0;

    /// <summary>1 above the upper limit, -1 below the lower one, 0 within the limits, missing or without limits.</summary>
    [JsonIgnore]
    public int Outside =>
        Value is not { } value ? 0
        : Upper is { } upper && Compare(value, upper) > 0 ? 1
        : Lower is { } lower && Compare(value, lower) < 0 ? -1
        : 0;

    /// <summary>1 where it lies more than so many sigma above the centre line, -1 where below, 0 otherwise.</summary>
    /// <param name="sigmas">How many sigma.</param>
    public int Beyond(double sigmas) =>
        Value is not { } value || Sigma is not { } sigma ? 0
        : Compare(value, Center + (sigmas * sigma)) > 0 ? 1
        : Compare(value, Center - (sigmas * sigma)) < 0 ? -1
        : 0;

    private static int Compare(double a, double b) =>
        Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b)) ? 0 : a.CompareTo(b);
}
