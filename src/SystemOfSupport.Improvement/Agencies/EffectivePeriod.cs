using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>The days on which something holds: from its first day up to, but not including, the day on which it ends; without an end it is still in force.</summary>
/// <remarks>Text form: <c>2018-07-01/2023-07-01</c>, and <c>2018-07-01/..</c> without an end. The default value is from 0001-01-01 without an end.</remarks>
[JsonConverter(typeof(TextJsonConverter<EffectivePeriod>))]
public readonly record struct EffectivePeriod : IComparable<EffectivePeriod>, ISpanParsable<EffectivePeriod>, IFormattable
{
    private const string Expected = "two ISO dates with a slash between them, the second later than the first or '..' for no end, such as 2018-07-01/2023-07-01 or 2018-07-01/..";

    /// <summary>Makes a period.</summary>
    /// <param name="from">First day.</param>
    /// <param name="until">The day on which it no longer holds; null for no end.</param>
    /// <exception cref="ArgumentException">The end is not later than the first day.</exception>
    public EffectivePeriod(LocalDate from, LocalDate? until = null)
    {
        if (until <= from)
        {
            throw new ArgumentException($"A period from {Iso(from)} cannot end on {Iso(until.Value)}. Expected a later day.", nameof(until));
        }

        From = from;
        Until = until;
    }

    /// <summary>First day.</summary>
    public LocalDate From { get; }

    /// <summary>The day on which it no longer holds; null for no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether it holds on a day.</summary>
    public bool Contains(LocalDate day) => day >= From && (Until is null || day < Until);

    /// <summary>Whether two periods share a day.</summary>
    public bool Overlaps(EffectivePeriod other) => (other.Until is null || From < other.Until) && (Until is null || other.From < Until);

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">Not a period.</exception>
    public static EffectivePeriod Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc/>
    public static EffectivePeriod Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static EffectivePeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a period. Expected {Expected}.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out EffectivePeriod result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EffectivePeriod result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (slash < 0 || !LocalDatePattern.Iso.Parse(s[..slash].ToString()).TryGetValue(default, out var from))
        {
            return false;
        }

        var end = s[(slash + 1)..];
        if (end is "..")
        {
            result = new(from);
            return true;
        }

        if (!LocalDatePattern.Iso.Parse(end.ToString()).TryGetValue(default, out var until) || until <= from)
        {
            return false;
        }

        result = new(from, until);
        return true;
    }

    /// <summary>Whether one starts before the other.</summary>
    public static bool operator <(EffectivePeriod left, EffectivePeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether one starts after the other.</summary>
    public static bool operator >(EffectivePeriod left, EffectivePeriod right) => left.CompareTo(right) > 0;

    /// <summary>Order by first day, then by end.</summary>
    public static bool operator <=(EffectivePeriod left, EffectivePeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Order by first day, then by end.</summary>
    public static bool operator >=(EffectivePeriod left, EffectivePeriod right) => left.CompareTo(right) >= 0;

    /// <summary>Order by first day, then by end; a period without an end comes last.</summary>
    public int CompareTo(EffectivePeriod other)
    {
        var first = From.CompareTo(other.From);
        return first != 0 ? first : (Until ?? LocalDate.MaxIsoValue).CompareTo(other.Until ?? LocalDate.MaxIsoValue);
    }

    /// <summary>The text form.</summary>
    public override string ToString() => $"{Iso(From)}/{(Until is { } until ? Iso(until) : "..")}";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    internal static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Throws where two periods of one key share a day, and names both.</summary>
    internal static void RequireDisjoint<T>(IEnumerable<T> items, Func<T, EffectivePeriod> period, Func<T, string> key, string parameter)
    {
        foreach (var group in items.GroupBy(key, StringComparer.Ordinal))
        {
            EffectivePeriod? before = null;
            foreach (var next in group.Select(period).Order())
            {
                if (before is { } earlier && earlier.Overlaps(next))
                {
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{group.Key} holds both {earlier} and {next}, which share a day. Expected periods that do not overlap."), parameter);
                }

                before = next;
            }
        }
    }
}
