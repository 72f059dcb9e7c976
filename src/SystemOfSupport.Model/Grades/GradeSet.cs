using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>An immutable set of grades, held as one bit per grade: the grades that a school serves or a rule names.</summary>
/// <remarks>
/// The default value is the empty set. Text form: runs of grades separated by commas (<c>TK-8</c>, <c>3-8,11</c>); empty text is the empty set.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<GradeSet>))]
[CollectionBuilder(typeof(GradeSet), nameof(Of))]
public readonly struct GradeSet : IEquatable<GradeSet>, IReadOnlyCollection<Grade>, ISpanParsable<GradeSet>, ISpanFormattable
{
    private readonly ushort _bits;

    private GradeSet(int bits) => _bits = (ushort)bits;

    /// <summary>The empty set.</summary>
    public static GradeSet Empty => default;

    /// <summary>Number of grades.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether there is no grade.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>The lowest grade.</summary>
    /// <exception cref="InvalidOperationException">The set is empty.</exception>
    public Grade Lowest => IsEmpty ? throw new InvalidOperationException("The set has no grade.") : (Grade)BitOperations.TrailingZeroCount(_bits);

    /// <summary>The highest grade.</summary>
    /// <exception cref="InvalidOperationException">The set is empty.</exception>
    public Grade Highest => IsEmpty ? throw new InvalidOperationException("The set has no grade.") : (Grade)BitOperations.Log2(_bits);

    /// <summary>Makes a set of the given grades.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not a grade.</exception>
    public static GradeSet Of(params ReadOnlySpan<Grade> grades)
    {
        var bits = 0;
        foreach (var grade in grades)
        {
            bits |= Bit(grade);
        }

        return new(bits);
    }

    /// <summary>Makes the set of all grades from one to another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not a grade, or the first is above the last.</exception>
    public static GradeSet Span(Grade lowest, Grade highest)
    {
        var (low, high) = (Bit(lowest), Bit(highest));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high, nameof(lowest));
        return new((high << 1) - low);
    }

    /// <summary>Whether a grade is a member.</summary>
    public bool Contains(Grade grade) => grade is >= Grade.TransitionalKindergarten and <= Grade.Twelfth && (_bits & (1 << (int)grade)) != 0;

    /// <summary>Whether every grade is in the other set.</summary>
    public bool IsSubsetOf(GradeSet other) => (_bits & ~other._bits) == 0;

    /// <summary>Grades of either set.</summary>
    public GradeSet Union(GradeSet other) => new(_bits | other._bits);

    /// <summary>Grades from the lowest up.</summary>
    public IEnumerator<Grade> GetEnumerator()
    {
        for (int bits = _bits; bits != 0; bits &= bits - 1)
        {
            yield return (Grade)BitOperations.TrailingZeroCount(bits);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public static GradeSet Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static GradeSet Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not a set of grades. Expected grades or runs of grades separated by commas, such as TK-8 or 3-8,11.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out GradeSet result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GradeSet result)
    {
        result = default;
        var bits = 0;
        var more = !s.IsWhiteSpace();
        while (more)
        {
            var comma = s.IndexOf(',');
            var run = comma < 0 ? s : s[..comma];
            var hyphen = run.IndexOf('-');
            if (!Grades.TryParse(hyphen < 0 ? run : run[..hyphen], out var lowest)
                || !Grades.TryParse(hyphen < 0 ? run : run[(hyphen + 1)..], out var highest)
                || lowest > highest)
            {
                return false;
            }

            bits |= Span(lowest, highest)._bits;
            more = comma >= 0;
            s = s[(comma + 1)..];
        }

        result = new(bits);
        return true;
    }

    /// <summary>Whether two sets have the same grades.</summary>
    public static bool operator ==(GradeSet left, GradeSet right) => left._bits == right._bits;

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(GradeSet left, GradeSet right) => left._bits != right._bits;

    /// <inheritdoc/>
    public bool Equals(GradeSet other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GradeSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits;

    /// <summary>Runs of grades separated by commas.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (int bits = _bits; bits != 0;)
        {
            var lowest = BitOperations.TrailingZeroCount(bits);
            var length = BitOperations.TrailingZeroCount(~(bits >> lowest));
            text.Append(text.Length > 0 ? "," : "").Append(((Grade)lowest).Code());
            if (length > 1)
            {
                text.Append('-').Append(((Grade)(lowest + length - 1)).Code());
            }

            bits &= ~(((1 << length) - 1) << lowest);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{ToString()}", out charsWritten);

    private static int Bit(Grade grade) =>
        grade is >= Grade.TransitionalKindergarten and <= Grade.Twelfth
            ? 1 << (int)grade
            : throw new ArgumentOutOfRangeException(nameof(grade), grade, "Not a grade.");
}
