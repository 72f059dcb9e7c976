using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>The counts of one indicator for one group of one agency or school, from any part of its students. Immutable.</summary>
/// <remarks>
/// Adding is associative and commutative, and exact: any partition of the students, in any order, gives the same tally. Counts are whole numbers;
/// points of assessments are whole tenths. A tally is working material: it holds counts of any size and is not for publication, so it never prints them.
/// </remarks>
public sealed class Tally : IEquatable<Tally>
{
    private readonly long[] _counts;

    internal Tally(Indicator indicator, long[] counts)
    {
        Indicator = indicator;
        _counts = counts;
    }

    /// <summary>Makes a tally from named counts; those not named are zero.</summary>
    /// <exception cref="ArgumentException">A count does not belong to the indicator, occurs twice, or is negative (sums of points may be).</exception>
    public static Tally Of(Indicator indicator, params ReadOnlySpan<(TallyCount Count, long Value)> counts)
    {
        var values = new long[TallyShapes.Shape(indicator).Length];
        Span<bool> seen = stackalloc bool[values.Length];
        foreach (var (count, value) in counts)
        {
            var position = Enum.IsDefined(count) ? TallyShapes.Position(indicator, count) : -1;
            if (position < 0 || seen[position] || (value < 0 && count != TallyCount.PointTenths))
            {
                throw new ArgumentException($"A tally of {indicator.Code()} cannot take {count} = {value.ToString(CultureInfo.InvariantCulture)} here. Expected each of its counts at most once and none negative.", nameof(counts));
            }

            (values[position], seen[position]) = (value, true);
        }

        return new(indicator, values);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    internal ReadOnlySpan<long> Counts => _counts;

    /// <summary>One count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The indicator's tally has no such count.</exception>
    public long this[TallyCount count] =>
        TallyShapes.Position(Indicator, count) is >= 0 and var position
            ? _counts[position]
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"A tally of {Indicator.Code()} has no such count.");

    /// <summary>The sum of two tallies of one indicator.</summary>
    /// <exception cref="ArgumentException">They are of different indicators.</exception>
    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    /// <summary>The sum of two tallies of one indicator.</summary>
    /// <exception cref="ArgumentException">They are of different indicators.</exception>
    public static Tally Add(Tally left, Tally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Indicator != right.Indicator)
        {
            throw new ArgumentException($"Tallies of {left.Indicator.Code()} and {right.Indicator.Code()} do not add.", nameof(right));
        }

        var sum = new long[left._counts.Length];
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = left._counts[i] + right._counts[i];
        }

        return new(left.Indicator, sum);
    }

    /// <inheritdoc/>
    public bool Equals(Tally? other) => other is not null && Indicator == other.Indicator && _counts.AsSpan().SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Tally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Indicator);
        foreach (var count in _counts)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }

    /// <summary>Names the indicator only: counts of any size are not printed.</summary>
    public override string ToString() => $"Tally of {Indicator.Code()}";
}
