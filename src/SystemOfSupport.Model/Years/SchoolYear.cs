using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Model;

/// <summary>A school year, 1 July to 30 June, named by the years in which it starts and ends: <c>2023-24</c>.</summary>
/// <remarks>The default value is 2000-01. Parsing takes <c>2023-24</c>, <c>2023-2024</c> and an en dash in place of the hyphen.</remarks>
[JsonConverter(typeof(TextJsonConverter<SchoolYear>))]
public readonly struct SchoolYear : IEquatable<SchoolYear>, IComparable<SchoolYear>, IComparable, ISpanParsable<SchoolYear>, ISpanFormattable
{
    /// <summary>The earliest starting year that can be named.</summary>
    public const int MinimumStart = 1900;

    /// <summary>The latest starting year that can be named.</summary>
    public const int MaximumStart = 2199;

    private const int Epoch = 2000;

    private readonly short _offset;

    /// <summary>Makes the school year that starts on 1 July of <paramref name="startYear"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside <see cref="MinimumStart"/> to <see cref="MaximumStart"/>.</exception>
    public SchoolYear(int startYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, MinimumStart);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, MaximumStart);
        _offset = (short)(startYear - Epoch);
    }

    /// <summary>Calendar year in which it starts.</summary>
    public int StartYear => Epoch + _offset;

    /// <summary>Calendar year in which it ends.</summary>
    public int EndYear => StartYear + 1;

    /// <summary>1 July of <see cref="StartYear"/>.</summary>
    public LocalDate FirstDay => new(StartYear, 7, 1);

    /// <summary>30 June of <see cref="EndYear"/>.</summary>
    public LocalDate LastDay => new(EndYear, 6, 30);

    /// <summary>The school year before.</summary>
    public SchoolYear Previous => new(StartYear - 1);

    /// <summary>The school year after.</summary>
    public SchoolYear Next => new(StartYear + 1);

    /// <summary>The school year in which a day falls.</summary>
    public static SchoolYear Containing(LocalDate day) => new(day.Month >= 7 ? day.Year : day.Year - 1);

    /// <summary>Reads <c>2023-24</c> or <c>2023-2024</c>.</summary>
    /// <exception cref="FormatException">Not of that form, or the two years do not follow each other.</exception>
    public static SchoolYear Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    /// <inheritdoc/>
    public static SchoolYear Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static SchoolYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a school year. Expected a form like 2023-24.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out SchoolYear result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SchoolYear result)
    {
        result = default;
        s = s.Trim();
        if (s.Length is not (7 or 9) || s[4] is not ('-' or '\u2013')
            || !Digits.TryParse(s[..4], out var start)
            || !Digits.TryParse(s[5..], out var end)
            || start is < MinimumStart or > MaximumStart
            || end != (s.Length == 7 ? (start + 1) % 100 : start + 1))
        {
            return false;
        }

        result = new(start);
        return true;
    }

    /// <summary>Whether two school years are the same.</summary>
    public static bool operator ==(SchoolYear left, SchoolYear right) => left._offset == right._offset;

    /// <summary>Whether two school years differ.</summary>
    public static bool operator !=(SchoolYear left, SchoolYear right) => left._offset != right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator <(SchoolYear left, SchoolYear right) => left._offset < right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator >(SchoolYear left, SchoolYear right) => left._offset > right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator <=(SchoolYear left, SchoolYear right) => left._offset <= right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator >=(SchoolYear left, SchoolYear right) => left._offset >= right._offset;

    /// <inheritdoc/>
    public bool Equals(SchoolYear other) => _offset == other._offset;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SchoolYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _offset;

    /// <inheritdoc/>
    public int CompareTo(SchoolYear other) => _offset.CompareTo(other._offset);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Comparing.To<SchoolYear>(this, obj);

    /// <summary>The form <c>2023-24</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear:D4}-{EndYear % 100:D2}");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{StartYear:D4}-{EndYear % 100:D2}", out charsWritten);
}
