using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>
/// The place of a result in the five-by-five table, as the files number it: <c>(5 - status level) * 50 + change level * 10</c>,
/// 10 to 250, and 0 for none. Small populations use their collapsed change level.
/// </summary>
/// <remarks>The default value is no box. Text form: the number.</remarks>
[JsonConverter(typeof(TextJsonConverter<Box>))]
public readonly struct Box : IEquatable<Box>, IComparable<Box>, IComparable, ISpanParsable<Box>, ISpanFormattable
{
    private readonly byte _number;

    private Box(int number) => _number = (byte)number;

    /// <summary>No box.</summary>
    public static Box None => default;

    /// <summary>The number of the files: 0, or 10 to 250 in steps of 10.</summary>
    public int Number => _number;

    /// <summary>The status level of the row; none for no box.</summary>
    public StatusLevel Status => _number == 0 ? StatusLevel.None : (StatusLevel)(5 - ((_number - 10) / 50));

    /// <summary>The change level of the column; none for no box.</summary>
    public ChangeLevel Change => _number == 0 ? ChangeLevel.None : (ChangeLevel)(((_number - 10) / 10 % 5) + 1);

    /// <summary>The box of a status level and a change level; no box where either is none.</summary>
    public static Box Of(StatusLevel status, ChangeLevel change) =>
        status == StatusLevel.None || change == ChangeLevel.None ? None : new(((5 - (int)status) * 50) + ((int)change * 10));

    /// <summary>The box of a number of the files.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 nor a multiple of 10 up to 250.</exception>
    public static Box FromNumber(int number) =>
        IsNumber(number) ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), number, "Expected 0 or a multiple of 10 from 10 to 250.");

    /// <inheritdoc/>
    public static Box Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static Box Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a box. Expected 0 or a multiple of 10 from 10 to 250.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Box result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Box result)
    {
        var ok = Digits.TryParse(s.Trim(), out var number) && IsNumber(number);
        result = ok ? new(number) : default;
        return ok;
    }

    /// <summary>Whether two boxes are the same.</summary>
    public static bool operator ==(Box left, Box right) => left._number == right._number;

    /// <summary>Whether two boxes differ.</summary>
    public static bool operator !=(Box left, Box right) => left._number != right._number;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <(Box left, Box right) => left._number < right._number;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >(Box left, Box right) => left._number > right._number;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <=(Box left, Box right) => left._number <= right._number;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >=(Box left, Box right) => left._number >= right._number;

    /// <inheritdoc/>
    public bool Equals(Box other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Box other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <inheritdoc/>
    public int CompareTo(Box other) => _number.CompareTo(other._number);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Comparing.To<Box>(this, obj);

    /// <summary>The number.</summary>
    public override string ToString() => _number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        _number.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);

    private static bool IsNumber(int number) => number is >= 0 and <= 250 && number % 10 == 0;
}
