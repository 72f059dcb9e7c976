using System.Text.Json.Serialization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>The name by which records refer to an agency of the system of support: <c>cds:27102720000000</c> for one that has a CDS code, else a short name such as <c>cde</c> or <c>ccee</c>.</summary>
/// <remarks>The default value is empty and names no agency. Text form: empty, or lower-case letters, digits, hyphens, full stops and colons.</remarks>
[JsonConverter(typeof(TextJsonConverter<SupportAgencyId>))]
public readonly record struct SupportAgencyId : IComparable<SupportAgencyId>, ISpanParsable<SupportAgencyId>, IFormattable
{
    private const string CdsPrefix = "cds:";
    private readonly string? _text;

    private SupportAgencyId(string text) => _text = text;

    /// <summary>The California Department of Education.</summary>
    public static SupportAgencyId Department => new("cde");

    /// <summary>The State Board of Education.</summary>
    public static SupportAgencyId StateBoard => new("sbe");

    /// <summary>The California Collaborative for Educational Excellence.</summary>
    public static SupportAgencyId Collaborative => new("ccee");

    /// <summary>Whether it names no agency.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>The CDS code, where the agency has one.</summary>
    public CdsCode? Cds => _text is not null && _text.StartsWith(CdsPrefix, StringComparison.Ordinal) && CdsCode.TryParse(_text[CdsPrefix.Length..], out var cds) ? cds : null;

    /// <summary>The id of an agency that has a CDS code.</summary>
    public static SupportAgencyId Of(CdsCode cds) => new(CdsPrefix + cds.ToString());

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">Another character than expected, or no CDS code after <c>cds:</c>.</exception>
    public static SupportAgencyId Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc/>
    public static SupportAgencyId Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static SupportAgencyId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not the id of an agency. Expected lower-case letters, digits, hyphens, full stops and colons, such as cde or cds:27102720000000.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out SupportAgencyId result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SupportAgencyId result)
    {
        result = default;
        if (s.IsEmpty)
        {
            return true;
        }

        foreach (var c in s)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '.' or ':'))
            {
                return false;
            }
        }

        if (s.StartsWith(CdsPrefix) && (s.Length != CdsPrefix.Length + CdsCode.Length || !CdsCode.TryParse(s[CdsPrefix.Length..], null, out _)))
        {
            return false;
        }

        result = new(s.ToString());
        return true;
    }

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(SupportAgencyId left, SupportAgencyId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(SupportAgencyId left, SupportAgencyId right) => left.CompareTo(right) > 0;

    /// <summary>Order of the text.</summary>
    public static bool operator <=(SupportAgencyId left, SupportAgencyId right) => left.CompareTo(right) <= 0;

    /// <summary>Order of the text.</summary>
    public static bool operator >=(SupportAgencyId left, SupportAgencyId right) => left.CompareTo(right) >= 0;

    /// <summary>Order of the text.</summary>
    public int CompareTo(SupportAgencyId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
