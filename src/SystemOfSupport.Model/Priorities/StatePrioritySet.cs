using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>An immutable set of state priorities, held as one bit per priority.</summary>
/// <remarks>The default value is the empty set. Text form: numbers in order, separated by commas (<c>4,5,6</c>); empty text is the empty set.</remarks>
[JsonConverter(typeof(TextJsonConverter<StatePrioritySet>))]
[CollectionBuilder(typeof(StatePrioritySet), nameof(Of))]
public readonly struct StatePrioritySet : IEquatable<StatePrioritySet>, IReadOnlyCollection<StatePriority>, ISpanParsable<StatePrioritySet>, ISpanFormattable
{
    private StatePrioritySet(int bits) => Bits = bits;

    /// <summary>The empty set.</summary>
    public static StatePrioritySet Empty => default;

    /// <summary>One bit per member: bit <c>n</c> stands for priority <c>n</c>.</summary>
    public int Bits { get; }

    /// <summary>Number of members.</summary>
    public int Count => BitOperations.PopCount((uint)Bits);

    /// <summary>Whether there is no member.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Makes a set of the given priorities.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not a state priority.</exception>
    public static StatePrioritySet Of(params ReadOnlySpan<StatePriority> priorities)
    {
        var bits = 0;
        foreach (var priority in priorities)
        {
            bits |= Bit(priority);
        }

        return new(bits);
    }

    /// <summary>Whether a priority is a member; false for a value that is not a state priority.</summary>
    public bool Contains(StatePriority priority) => priority is >= StatePriority.BasicServices and <= StatePriority.FosterYouthServices && (Bits & (1 << (int)priority)) != 0;

    /// <summary>This set with one more member.</summary>
    public StatePrioritySet With(StatePriority priority) => new(Bits | Bit(priority));

    /// <summary>Members of either set.</summary>
    public StatePrioritySet Union(StatePrioritySet other) => new(Bits | other.Bits);

    /// <summary>Members of both sets.</summary>
    public StatePrioritySet Intersect(StatePrioritySet other) => new(Bits & other.Bits);

    /// <summary>Members of this set that are not in the other.</summary>
    public StatePrioritySet Except(StatePrioritySet other) => new(Bits & ~other.Bits);

    /// <summary>Members in order of their numbers.</summary>
    public IEnumerator<StatePriority> GetEnumerator()
    {
        for (var bits = (uint)Bits; bits != 0; bits &= bits - 1)
        {
            yield return (StatePriority)BitOperations.TrailingZeroCount(bits);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public static StatePrioritySet Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static StatePrioritySet Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not a set of state priorities. Expected numbers from 1 to 10 separated by commas, such as 4,5,6.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out StatePrioritySet result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StatePrioritySet result)
    {
        result = default;
        var bits = 0;
        while (!s.Trim().IsEmpty)
        {
            var comma = s.IndexOf(',');
            if (!StatePriorities.TryParse(comma < 0 ? s : s[..comma], out var priority))
            {
                return false;
            }

            bits |= Bit(priority);
            s = comma < 0 ? [] : s[(comma + 1)..];
            if (comma >= 0 && s.Trim().IsEmpty)
            {
                return false;
            }
        }

        result = new(bits);
        return true;
    }

    /// <summary>Whether two sets have the same members.</summary>
    public static bool operator ==(StatePrioritySet left, StatePrioritySet right) => left.Bits == right.Bits;

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(StatePrioritySet left, StatePrioritySet right) => left.Bits != right.Bits;

    /// <inheritdoc/>
    public bool Equals(StatePrioritySet other) => Bits == other.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatePrioritySet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bits;

    /// <summary>Numbers separated by commas.</summary>
    public override string ToString() => string.Join(',', this.Select(p => p.Code()));

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{ToString(null, null)}", out charsWritten);

    private static int Bit(StatePriority priority) =>
        priority is >= StatePriority.BasicServices and <= StatePriority.FosterYouthServices
            ? 1 << (int)priority
            : throw new ArgumentOutOfRangeException(nameof(priority), priority, "Not a state priority.");
}
