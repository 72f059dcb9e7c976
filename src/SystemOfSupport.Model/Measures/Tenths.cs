using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>An exact measure with one decimal: a status or a change, held as a whole number of tenths.</summary>
/// <remarks>
/// <para>Status and change are never binary fractions: levels are read from values on the 0.1 grid, and ties would go wrong (see <c>docs/precision.md</c>).</para>
/// <para>The default value is 0.0. Text form: invariant, always one decimal (<c>-12.3</c>, <c>70.0</c>). Parsing takes whole numbers
/// and further decimals that are zero; anything finer than a tenth is refused, not rounded.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Tenths>))]
public readonly struct Tenths : IEquatable<Tenths>, IComparable<Tenths>, IComparable, ISpanParsable<Tenths>, ISpanFormattable
{
    /// <summary>Largest magnitude, in tenths, that text may hold: a million.</summary>
    public const int Maximum = 10_000_000;

    // A sign, seven digits, a point and a digit.
    private const int LongestText = 10;

    // Twenty times a numerator and a denominator fit together; larger ones are divided in a slower way.
    private static readonly Int128 LargestOperand = Int128.MaxValue / 21;

    private Tenths(int value) => Value = value;

    /// <summary>The number of tenths: 703 for 70.3.</summary>
    public int Value { get; }

    /// <summary>Makes a measure from a number of tenths.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Magnitude over <see cref="Maximum"/>.</exception>
    public static Tenths FromTenths(int tenths)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tenths, Maximum);
        ArgumentOutOfRangeException.ThrowIfLessThan(tenths, -Maximum);
        return new(tenths);
    }

    /// <summary>Rounds a decimal to tenths, half away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Magnitude over a million.</exception>
    public static Tenths Round(decimal value)
    {
        if (Math.Abs(value) > Maximum / 10)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a magnitude of at most a million.");
        }

        return new((int)Math.Round(value * 10, MidpointRounding.AwayFromZero));
    }

    /// <summary>Rounds the ratio of two integers to tenths, half away from zero, exactly.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">A positive integer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not positive, or the result exceeds <see cref="Maximum"/>.</exception>
    public static Tenths RoundRatio(Int128 numerator, Int128 denominator)
    {
        if (denominator <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "Expected a positive denominator.");
        }

        var tenths = numerator >= -LargestOperand && numerator <= LargestOperand && denominator <= LargestOperand
            ? ((Int128.Abs(numerator) * 20) + denominator) / (2 * denominator)
            : RoundLarge(numerator, denominator);
        if (tenths > Maximum)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), "The ratio exceeds a million.");
        }

        return new(numerator < 0 ? -(int)tenths : (int)tenths);
    }

    private static Int128 RoundLarge(BigInteger numerator, BigInteger denominator) =>
        (Int128)BigInteger.Min(((BigInteger.Abs(numerator) * 20) + denominator) / (2 * denominator), Maximum + 1);

    /// <summary>The measure as a decimal with one place.</summary>
    public decimal ToDecimal() => new(Math.Abs(Value), 0, 0, Value < 0, 1);

    /// <inheritdoc/>
    public static Tenths Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static Tenths Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not a measure in tenths. Expected a number with at most one decimal, such as -12.3.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Tenths result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Tenths result)
    {
        result = default;
        s = s.Trim();
        var negative = !s.IsEmpty && s[0] == '-';
        if (negative)
        {
            s = s[1..];
        }

        var point = s.IndexOf('.');
        var whole = point < 0 ? s : s[..point];
        var decimals = point < 0 ? [] : s[(point + 1)..];
        if (whole.IsEmpty || whole.Length > 7 || whole.ContainsAnyExceptInRange('0', '9')
            || (point >= 0 && (decimals.IsEmpty || !char.IsAsciiDigit(decimals[0]) || decimals[1..].ContainsAnyExcept('0'))))
        {
            return false;
        }

        var value = (int.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture) * 10) + (decimals.IsEmpty ? 0 : decimals[0] - '0');
        if (value > Maximum)
        {
            return false;
        }

        result = new(negative ? -value : value);
        return true;
    }

    /// <summary>Whether two measures are equal.</summary>
    public static bool operator ==(Tenths left, Tenths right) => left.Value == right.Value;

    /// <summary>Whether two measures differ.</summary>
    public static bool operator !=(Tenths left, Tenths right) => left.Value != right.Value;

    /// <summary>Order of size.</summary>
    public static bool operator <(Tenths left, Tenths right) => left.Value < right.Value;

    /// <summary>Order of size.</summary>
    public static bool operator >(Tenths left, Tenths right) => left.Value > right.Value;

    /// <summary>Order of size.</summary>
    public static bool operator <=(Tenths left, Tenths right) => left.Value <= right.Value;

    /// <summary>Order of size.</summary>
    public static bool operator >=(Tenths left, Tenths right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public bool Equals(Tenths other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tenths other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value;

    /// <inheritdoc/>
    public int CompareTo(Tenths other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Comparing.To<Tenths>(this, obj);

    /// <summary>The invariant form with one decimal.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[LongestText];
        TryFormat(text, out var written, default, null);
        return new(text[..written]);
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        var (whole, tenth) = Math.DivRem(Math.Abs(Value), 10);
        var sign = Value < 0 ? 1 : 0;
        if (destination.Length <= sign || !whole.TryFormat(destination[sign..], out var digits, default, CultureInfo.InvariantCulture) || destination.Length < sign + digits + 2)
        {
            return false;
        }

        if (sign > 0)
        {
            destination[0] = '-';
        }

        destination[sign + digits] = '.';
        destination[sign + digits + 1] = (char)('0' + tenth);
        charsWritten = sign + digits + 2;
        return true;
    }
}
