using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>An immutable set of student groups, held as one bit per group.</summary>
/// <remarks>
/// The default value is the empty set. Text form: codes in the order of the enumeration, separated by commas (<c>EL,SWD</c>); empty text is the empty set.
/// <see cref="StudentGroup.Unspecified"/> is not a group and cannot be a member.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<StudentGroupSet>))]
[CollectionBuilder(typeof(StudentGroupSet), nameof(Of))]
public readonly struct StudentGroupSet : IEquatable<StudentGroupSet>, IReadOnlyCollection<StudentGroup>, ISpanParsable<StudentGroupSet>, ISpanFormattable
{
    private const uint AllBits = ((1u << ((int)StudentGroup.ScienceTestTakers + 1)) - 1) & ~1u;

    private StudentGroupSet(uint bits) => Bits = bits;

    /// <summary>The empty set.</summary>
    public static StudentGroupSet Empty => default;

    /// <summary>One bit per member: bit <c>n</c> stands for the group whose number is <c>n</c>.</summary>
    public uint Bits { get; }

    /// <summary>Number of members.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>Whether there is no member.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Makes a set of the given groups.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not a student group.</exception>
    public static StudentGroupSet Of(params ReadOnlySpan<StudentGroup> groups)
    {
        uint bits = 0;
        foreach (var group in groups)
        {
            bits |= Bit(group);
        }

        return new(bits);
    }

    /// <summary>Makes a set from its bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bit stands for no group.</exception>
    public static StudentGroupSet FromBits(uint bits) =>
        (bits & ~AllBits) == 0 ? new(bits) : throw new ArgumentOutOfRangeException(nameof(bits), bits, "A bit stands for no student group.");

    /// <summary>Whether a group is a member; false for a value that is not a student group.</summary>
    public bool Contains(StudentGroup group) => group is > StudentGroup.Unspecified and <= StudentGroup.ScienceTestTakers && (Bits & (1u << (int)group)) != 0;

    /// <summary>This set with one more member.</summary>
    public StudentGroupSet With(StudentGroup group) => new(Bits | Bit(group));

    /// <summary>This set without one member.</summary>
    public StudentGroupSet Without(StudentGroup group) => new(Bits & ~Bit(group));

    /// <summary>Members of either set.</summary>
    public StudentGroupSet Union(StudentGroupSet other) => new(Bits | other.Bits);

    /// <summary>Members of both sets.</summary>
    public StudentGroupSet Intersect(StudentGroupSet other) => new(Bits & other.Bits);

    /// <summary>Members of this set that are not in the other.</summary>
    public StudentGroupSet Except(StudentGroupSet other) => new(Bits & ~other.Bits);

    /// <summary>Whether every member is in the other set.</summary>
    public bool IsSubsetOf(StudentGroupSet other) => (Bits & ~other.Bits) == 0;

    /// <summary>Members in the order of the enumeration.</summary>
    public IEnumerator<StudentGroup> GetEnumerator()
    {
        for (var bits = Bits; bits != 0; bits &= bits - 1)
        {
            yield return (StudentGroup)BitOperations.TrailingZeroCount(bits);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public static StudentGroupSet Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static StudentGroupSet Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not a set of student groups. Expected official codes separated by commas, such as EL,SWD.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out StudentGroupSet result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StudentGroupSet result)
    {
        result = default;
        uint bits = 0;
        while (!s.Trim().IsEmpty)
        {
            var comma = s.IndexOf(',');
            var code = comma < 0 ? s : s[..comma];
            if (!StudentGroups.TryParse(code, out var group) || group == StudentGroup.Unspecified)
            {
                return false;
            }

            bits |= Bit(group);
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
    public static bool operator ==(StudentGroupSet left, StudentGroupSet right) => left.Bits == right.Bits;

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(StudentGroupSet left, StudentGroupSet right) => left.Bits != right.Bits;

    /// <inheritdoc/>
    public bool Equals(StudentGroupSet other) => Bits == other.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StudentGroupSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Bits;

    /// <summary>Codes separated by commas.</summary>
    public override string ToString() => string.Join(',', this.Select(g => g.Code()));

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{ToString(null, null)}", out charsWritten);

    private static uint Bit(StudentGroup group) =>
        group is > StudentGroup.Unspecified and <= StudentGroup.ScienceTestTakers
            ? 1u << (int)group
            : throw new ArgumentOutOfRangeException(nameof(group), group, "Not a student group that can be a member of a set.");
}
