using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>
/// The letter by which the assistance lists say which priority areas a student group met: A 4,5,6; B 4,5; C 5,6; D 4,6; E 4,8; F 5,8; G 6,8;
/// H 4,5,8; I 4,6,8; J 5,6,8; K 4,5,6,8. A group that met fewer than two has <c>*</c>.
/// </summary>
/// <remarks>The default value is <c>*</c>. Parsing takes a blank for <c>*</c>, as the lists of 2017 and 2018 have it.</remarks>
[JsonConverter(typeof(TextJsonConverter<PriorityLetter>))]
public readonly struct PriorityLetter : IEquatable<PriorityLetter>, IComparable<PriorityLetter>, IComparable, ISpanParsable<PriorityLetter>, ISpanFormattable
{
    private static readonly StatePrioritySet[] Sets =
    [
        StatePrioritySet.Empty,
        [StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.SchoolClimate],
        [StatePriority.PupilAchievement, StatePriority.PupilEngagement],
        [StatePriority.PupilEngagement, StatePriority.SchoolClimate],
        [StatePriority.PupilAchievement, StatePriority.SchoolClimate],
        [StatePriority.PupilAchievement, StatePriority.PupilOutcomes],
        [StatePriority.PupilEngagement, StatePriority.PupilOutcomes],
        [StatePriority.SchoolClimate, StatePriority.PupilOutcomes],
        [StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.PupilOutcomes],
        [StatePriority.PupilAchievement, StatePriority.SchoolClimate, StatePriority.PupilOutcomes],
        [StatePriority.PupilEngagement, StatePriority.SchoolClimate, StatePriority.PupilOutcomes],
        [StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.SchoolClimate, StatePriority.PupilOutcomes],
    ];

    private readonly byte _index;

    private PriorityLetter(int index) => _index = (byte)index;

    /// <summary>No letter: fewer than two priority areas.</summary>
    public static PriorityLetter None => default;

    /// <summary>Whether the group met two or more priority areas.</summary>
    public bool IsMet => _index != 0;

    /// <summary>The letter, or <c>*</c>.</summary>
    public char Letter => _index == 0 ? '*' : (char)('A' + _index - 1);

    /// <summary>The priority areas that the letter stands for; empty for <c>*</c>, which does not say whether one was met.</summary>
    public StatePrioritySet Priorities => Sets[_index];

    /// <summary>The letter of a set of priority areas among 4, 5, 6 and 8; <c>*</c> where it has fewer than two.</summary>
    /// <exception cref="ArgumentException">The set holds a priority for which the lists have no letter.</exception>
    public static PriorityLetter Of(StatePrioritySet priorities)
    {
        if (!priorities.Except(Sets[^1]).IsEmpty)
        {
            throw new ArgumentException($"Priorities {priorities} have no letter. Expected only 4, 5, 6 and 8.", nameof(priorities));
        }

        return priorities.Count < 2 ? None : new(Array.IndexOf(Sets, priorities));
    }

    /// <inheritdoc/>
    public static PriorityLetter Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static PriorityLetter Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a priority letter. Expected A to K, * or a blank.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PriorityLetter result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PriorityLetter result)
    {
        result = default;
        s = s.Trim();
        if (s.IsEmpty || s is "*")
        {
            return true;
        }

        if (s.Length != 1 || char.ToUpperInvariant(s[0]) is not (>= 'A' and <= 'K'))
        {
            return false;
        }

        result = new(char.ToUpperInvariant(s[0]) - 'A' + 1);
        return true;
    }

    /// <summary>Whether two letters are the same.</summary>
    public static bool operator ==(PriorityLetter left, PriorityLetter right) => left._index == right._index;

    /// <summary>Whether two letters differ.</summary>
    public static bool operator !=(PriorityLetter left, PriorityLetter right) => left._index != right._index;

    /// <summary>Order of the letters, <c>*</c> first.</summary>
    public static bool operator <(PriorityLetter left, PriorityLetter right) => left._index < right._index;

    /// <summary>Order of the letters, <c>*</c> first.</summary>
    public static bool operator >(PriorityLetter left, PriorityLetter right) => left._index > right._index;

    /// <summary>Order of the letters, <c>*</c> first.</summary>
    public static bool operator <=(PriorityLetter left, PriorityLetter right) => left._index <= right._index;

    /// <summary>Order of the letters, <c>*</c> first.</summary>
    public static bool operator >=(PriorityLetter left, PriorityLetter right) => left._index >= right._index;

    /// <inheritdoc/>
    public bool Equals(PriorityLetter other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PriorityLetter other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <inheritdoc/>
    public int CompareTo(PriorityLetter other) => _index.CompareTo(other._index);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Comparing.To<PriorityLetter>(this, obj);

    /// <summary>The letter, or <c>*</c>.</summary>
    public override string ToString() => Letter.ToString();

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Letter}", out charsWritten);
}
