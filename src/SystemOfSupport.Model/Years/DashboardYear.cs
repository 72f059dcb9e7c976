using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>
/// The year of a California School Dashboard. Dashboard 2024 shows the results of school year 2023-24 and their change from 2022-23.
/// </summary>
/// <remarks>
/// <para>2017 is the fall 2017 release (<c>2017f</c> in the files). 2020 and 2021 had no Dashboard and cannot be named.
/// The 2022 Dashboard shows one year only, without change. The default value is 2017.</para>
/// <para>Text form: four digits. Parsing takes <c>2017f</c> too.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<DashboardYear>))]
public readonly struct DashboardYear : IEquatable<DashboardYear>, IComparable<DashboardYear>, IComparable, ISpanParsable<DashboardYear>, ISpanFormattable
{
    /// <summary>The first Dashboard that can be named: fall 2017.</summary>
    public const int First = 2017;

    /// <summary>The last Dashboard that can be named.</summary>
    public const int Last = 2199;

    private const string Expected = "a Dashboard year from 2017 on other than 2020 and 2021, which had no Dashboard";

    private readonly byte _offset;

    /// <summary>Makes a Dashboard year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 2017, after 2199, or 2020 or 2021, which had no Dashboard.</exception>
    public DashboardYear(int year)
    {
        if (!Exists(year))
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"Expected {Expected}.");
        }

        _offset = (byte)(year - First);
    }

    /// <summary>The four-digit year.</summary>
    public int Number => First + _offset;

    /// <summary>The school year whose results the Dashboard shows: 2023-24 for Dashboard 2024.</summary>
    public SchoolYear Results => new(Number - 1);

    /// <summary>
    /// The school year with which the results are compared: 2022-23 for Dashboard 2024; null for 2022, which shows no change.
    /// </summary>
    public SchoolYear? PriorResults => Number == 2022 ? null : new SchoolYear(Number - 2);

    /// <summary>The Dashboard before this one, 2019 before 2022; null before 2017.</summary>
    public DashboardYear? Previous => Number switch
    {
        First => null,
        2022 => new(2019),
        _ => new(Number - 1),
    };

    /// <summary>Whether there was, or may come, a Dashboard of this year.</summary>
    public static bool Exists(int year) => year is >= First and <= Last and not (2020 or 2021);

    /// <summary>A four-digit year as a Dashboard year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no Dashboard of that year.</exception>
    public static implicit operator DashboardYear(int year) => new(year);

    /// <summary>The same as the implicit conversion from a number.</summary>
    public static DashboardYear FromInt32(int year) => new(year);

    /// <summary>Reads four digits, or <c>2017f</c>.</summary>
    /// <exception cref="FormatException">Not a year, or a year without a Dashboard.</exception>
    public static DashboardYear Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    /// <inheritdoc/>
    public static DashboardYear Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static DashboardYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a Dashboard year. Expected {Expected}.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out DashboardYear result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DashboardYear result)
    {
        result = default;
        s = s.Trim();
        if (s.Equals("2017f", StringComparison.OrdinalIgnoreCase))
        {
            s = s[..4];
        }

        if (s.Length != 4 || !Digits.TryParse(s, out var year) || !Exists(year))
        {
            return false;
        }

        result = new(year);
        return true;
    }

    /// <summary>Whether two years are the same.</summary>
    public static bool operator ==(DashboardYear left, DashboardYear right) => left._offset == right._offset;

    /// <summary>Whether two years differ.</summary>
    public static bool operator !=(DashboardYear left, DashboardYear right) => left._offset != right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator <(DashboardYear left, DashboardYear right) => left._offset < right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator >(DashboardYear left, DashboardYear right) => left._offset > right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator <=(DashboardYear left, DashboardYear right) => left._offset <= right._offset;

    /// <summary>Order in time.</summary>
    public static bool operator >=(DashboardYear left, DashboardYear right) => left._offset >= right._offset;

    /// <inheritdoc/>
    public bool Equals(DashboardYear other) => _offset == other._offset;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DashboardYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _offset;

    /// <inheritdoc/>
    public int CompareTo(DashboardYear other) => _offset.CompareTo(other._offset);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Comparing.To<DashboardYear>(this, obj);

    /// <summary>The four digits.</summary>
    public override string ToString() => Number.ToString("D4", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Number.TryFormat(destination, out charsWritten, "D4", CultureInfo.InvariantCulture);
}
