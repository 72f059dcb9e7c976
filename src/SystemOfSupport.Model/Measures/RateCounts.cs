using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A rate before it is rounded: how many students of how many.</summary>
/// <remarks>
/// <para>Exact: the two counts are kept, and a rate is rounded once, half away from zero, when a status or a change is asked for.</para>
/// <para>The numerator may exceed the denominator (the English learner progress indicator of 2017 adds a bonus). The default value is 0 of 0,
/// which has no rate. Text form: <c>24/69</c>.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<RateCounts>))]
public readonly struct RateCounts : IEquatable<RateCounts>, ISpanParsable<RateCounts>, ISpanFormattable
{
    /// <summary>Makes a rate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public RateCounts(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Students who meet the indicator's condition.</summary>
    public int Numerator { get; }

    /// <summary>Students counted.</summary>
    public int Denominator { get; }

    /// <summary>Whether there is a rate: the denominator is not zero.</summary>
    public bool HasRate => Denominator > 0;

    /// <summary>This rate, or 100 percent where it is above.</summary>
    public RateCounts CappedAt100Percent => Numerator > Denominator ? new(Denominator, Denominator) : this;

    /// <summary>Status: percent, rounded to tenths, half away from zero.</summary>
    /// <exception cref="InvalidOperationException">There is no rate.</exception>
    public Tenths Percent() =>
        HasRate ? Tenths.RoundRatio((Int128)100 * Numerator, Denominator) : throw new InvalidOperationException("0 of 0 has no rate.");

    /// <summary>
    /// Change from an earlier year, in percentage points: the difference of the two unrounded rates, rounded to tenths once, half away from zero.
    /// It is not the difference of the rounded rates.
    /// </summary>
    /// <exception cref="InvalidOperationException">One of the two has no rate.</exception>
    public Tenths ChangeFrom(RateCounts prior)
    {
        if (!HasRate || !prior.HasRate)
        {
            throw new InvalidOperationException("0 of 0 has no rate, so there is no change.");
        }

        var numerator = ((Int128)Numerator * prior.Denominator) - ((Int128)prior.Numerator * Denominator);
        return Tenths.RoundRatio(100 * numerator, (Int128)Denominator * prior.Denominator);
    }

    /// <inheritdoc/>
    public static RateCounts Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static RateCounts Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a rate. Expected two counts such as 24/69.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out RateCounts result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RateCounts result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (slash < 0
            || !Digits.TryParse(s[..slash].Trim(), out var numerator)
            || !Digits.TryParse(s[(slash + 1)..].Trim(), out var denominator))
        {
            return false;
        }

        result = new(numerator, denominator);
        return true;
    }

    /// <summary>Whether both counts are equal. 1/2 and 2/4 are different counts.</summary>
    public static bool operator ==(RateCounts left, RateCounts right) => left.Equals(right);

    /// <summary>Whether a count differs.</summary>
    public static bool operator !=(RateCounts left, RateCounts right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RateCounts other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RateCounts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The form <c>24/69</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}", out charsWritten);
}
