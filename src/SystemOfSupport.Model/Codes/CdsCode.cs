using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>
/// A county-district-school code: the fourteen digits by which California names a school (2 county, 5 district, 7 school),
/// a district or county office (school part <c>0000000</c>) or the state (all zeros).
/// </summary>
/// <remarks>
/// <para>The default value is the state, <c>00000000000000</c>. Ordering is that of the digits.</para>
/// <para>Text forms: <c>G</c> fourteen digits (the invariant form), <c>H</c> with hyphens (<c>27-65961-0127456</c>),
/// <c>D</c> the seven digits of county and district. Parsing takes any of the three; seven digits mean the district.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<CdsCode>))]
public readonly struct CdsCode : IEquatable<CdsCode>, IComparable<CdsCode>, IComparable, ISpanParsable<CdsCode>, ISpanFormattable
{
    /// <summary>Number of digits of the full code.</summary>
    public const int Length = 14;

    private const long SchoolModulus = 10_000_000;
    private const long DistrictModulus = 100_000;
    private const string Expected = "14 digits (county 2, district 5, school 7), the same with hyphens, or the 7 digits of county and district";

    private readonly long _value;

    private CdsCode(long value) => _value = value;

    /// <summary>The code of the state as a whole.</summary>
    public static CdsCode State => default;

    /// <summary>County part, 0 to 99 (California's counties are 1 to 58).</summary>
    public int County => (int)(_value / (SchoolModulus * DistrictModulus));

    /// <summary>District part, 0 to 99999.</summary>
    public int DistrictPart => (int)(_value / SchoolModulus % DistrictModulus);

    /// <summary>School part, 0 to 9999999; 0 for a district, a county office or the state.</summary>
    public int SchoolPart => (int)(_value % SchoolModulus);

    /// <summary>Whether this is the state's code.</summary>
    public bool IsState => _value == 0;

    /// <summary>Whether this names a school (its school part is not zero).</summary>
    public bool IsSchool => SchoolPart != 0;

    /// <summary>Whether this names a district or county office (school part zero, district part not).</summary>
    public bool IsDistrict => SchoolPart == 0 && DistrictPart != 0;

    /// <summary>
    /// Whether the district part is one of a county office of education (10000 to 10999); true too for a school that the county office runs or authorizes.
    /// </summary>
    public bool IsOfCountyOffice => DistrictPart / 1000 == 10;

    /// <summary>The code of the district or county office that this code belongs to; itself for a district and for the state.</summary>
    public CdsCode District => new(_value - SchoolPart);

    /// <summary>Makes a code from its parts.</summary>
    /// <param name="county">0 to 99.</param>
    /// <param name="district">0 to 99999.</param>
    /// <param name="school">0 to 9999999; 0 (the default) for a district.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part has too many digits or is negative.</exception>
    public static CdsCode Of(int county, int district, int school = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(county);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(county, 99);
        ArgumentOutOfRangeException.ThrowIfNegative(district);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(district, 99_999);
        ArgumentOutOfRangeException.ThrowIfNegative(school);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(school, 9_999_999);
        return new(((county * DistrictModulus) + district) * SchoolModulus + school);
    }

    /// <summary>Reads a code in any of its text forms.</summary>
    /// <exception cref="FormatException">The text is none of them.</exception>
    public static CdsCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    /// <inheritdoc/>
    public static CdsCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static CdsCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a CDS code. Expected {Expected}.");

    /// <summary>Reads a code in any of its text forms; false where the text is none of them.</summary>
    public static bool TryParse(string? s, out CdsCode result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out CdsCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CdsCode result)
    {
        result = default;
        s = s.Trim();
        var hyphens = s.Length == 16 && s[2] == '-' && s[8] == '-';
        if (s.Length != Length && s.Length != 7 && !hyphens)
        {
            return false;
        }

        long value = 0;
        for (var i = 0; i < s.Length; i++)
        {
            if (hyphens && i is (2 or 8))
            {
                continue;
            }

            if (!char.IsAsciiDigit(s[i]))
            {
                return false;
            }

            value = (value * 10) + (s[i] - '0');
        }

        result = new(s.Length == 7 ? value * SchoolModulus : value);
        return true;
    }

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(CdsCode left, CdsCode right) => left._value == right._value;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(CdsCode left, CdsCode right) => left._value != right._value;

    /// <summary>Order of the digits.</summary>
    public static bool operator <(CdsCode left, CdsCode right) => left._value < right._value;

    /// <summary>Order of the digits.</summary>
    public static bool operator >(CdsCode left, CdsCode right) => left._value > right._value;

    /// <summary>Order of the digits.</summary>
    public static bool operator <=(CdsCode left, CdsCode right) => left._value <= right._value;

    /// <summary>Order of the digits.</summary>
    public static bool operator >=(CdsCode left, CdsCode right) => left._value >= right._value;

    /// <inheritdoc/>
    public bool Equals(CdsCode other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CdsCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(CdsCode other) => _value.CompareTo(other._value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Comparing.To<CdsCode>(this, obj);

    /// <summary>The fourteen digits.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[16];
        return TryFormat(buffer, out var written, format, formatProvider)
            ? new string(buffer[..written])
            : throw new FormatException($"'{format}' is not a format of a CDS code. Expected G, H or D.");
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        var invariant = CultureInfo.InvariantCulture;
        return format switch
        {
            "" or "G" or "g" => _value.TryFormat(destination, out charsWritten, "D14", invariant),
            "D" or "d" => (_value / SchoolModulus).TryFormat(destination, out charsWritten, "D7", invariant),
            "H" or "h" => destination.TryWrite(invariant, $"{County:D2}-{DistrictPart:D5}-{SchoolPart:D7}", out charsWritten),
            _ => throw new FormatException($"'{format}' is not a format of a CDS code. Expected G, H or D."),
        };
    }
}
