using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>
/// Sums over the rated cells of each agency or school and group, read where the rows lie: rule set after rule set, only rows of the agencies or schools at hand,
/// and where the colour alone tells only rows that have one. Immutable.
/// </summary>
internal sealed class CellSums
{
    private const int Word = 64;
    private readonly StateFrame _frame;

    // The place among the sums of each entity's first group; the first entity of each agency or school and after the last; and a bit for each row that counts.
    private readonly int[] _placeOf;
    private readonly int[] _firstEntity;
    private readonly ulong[] _rows;

    /// <summary>Finds the rows.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="codes">The agencies or schools, in order.</param>
    /// <param name="counts">Which entities of those codes count.</param>
    internal CellSums(StateFrame frame, CdsCode[] codes, Func<FrameEntity, bool> counts)
    {
        _frame = frame;
        var entities = frame.Entities;
        _placeOf = new int[entities.Length];
        _firstEntity = new int[codes.Length + 1];
        var entity = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            for (; entity < entities.Length && entities[entity].Cds < codes[i]; entity++)
            {
                _placeOf[entity] = -1;
            }

            _firstEntity[i] = entity;
            for (; entity < entities.Length && entities[entity].Cds == codes[i]; entity++)
            {
                _placeOf[entity] = counts(entities[entity]) ? i * AgencyResults.Groups : -1;
            }
        }

        _placeOf.AsSpan(entity).Fill(-1);
        _firstEntity[^1] = entity;
        _rows = new ulong[(frame.Count + Word - 1) / Word];
        foreach (var segment in frame.Segments)
        {
            if (segment.Rules.Fixed is null)
            {
                Mark(segment.Start, segment.End);
            }
        }
    }

    /// <summary>The agency or school of a row; -1 where it is of none.</summary>
    internal int UnitOf(int row) => _placeOf[_frame.Columns.Entities[row]] is >= 0 and var place ? place / AgencyResults.Groups : -1;

    /// <summary>Adds the cells of some agencies or schools to their sums: one for each of them and each group.</summary>
    /// <param name="ratings">Ratings of the frame.</param>
    /// <param name="tables">What cells add, by indicator; null for indicators that do not count.</param>
    /// <param name="from">The first agency or school.</param>
    /// <param name="to">After the last one.</param>
    /// <param name="sums">The sums, from the first one's first group on.</param>
    internal void Add(StateRatings ratings, ReadOnlySpan<CellTable?> tables, int from, int to, Span<uint> sums)
    {
        foreach (var segment in _frame.Segments)
        {
            if (segment.Rules.Fixed is not null || tables[(int)segment.Rules.Indicator] is not { } table)
            {
                continue;
            }

            var (start, end) = (LowerBound(segment, _firstEntity[from]), LowerBound(segment, _firstEntity[to]));
            var byColor = table.ByColor && !segment.Rules.StatusOnly;
            if (byColor && table.OnlyGroup is null)
            {
                AddByColor(ratings, table, start, end, from * AgencyResults.Groups, sums);
            }
            else
            {
                AddByAll(ratings, segment, table, byColor, start, end, from * AgencyResults.Groups, sums);
            }
        }
    }

    private void Mark(int start, int end)
    {
        var entities = _frame.Columns.Entities;
        for (var word = start / Word; word * Word < end; word++)
        {
            var bits = 0ul;
            for (var row = Math.Max(start, word * Word); row < Math.Min(end, (word + 1) * Word); row++)
            {
                bits |= (ulong)(1 + (_placeOf[entities[row]] >> 31)) << row;
            }

            _rows[word] |= bits;
        }
    }

    private void AddByColor(StateRatings ratings, CellTable table, int start, int end, int offset, Span<uint> sums)
    {
        var colors = ratings.Colors;
        var entities = _frame.Columns.Entities;
        var groups = _frame.Columns.Groups;
        var adds = table.Adds;
        for (var word = start / Word; word * Word < end; word++)
        {
            var bits = Rows(word, start, end);
            for (bits &= bits == 0 ? 0 : NotZero(colors, word * Word); bits != 0; bits &= bits - 1)
            {
                var row = (word * Word) + BitOperations.TrailingZeroCount(bits);
                sums[_placeOf[entities[row]] + groups[row] - offset] += adds[colors[row]];
            }
        }
    }

    private void AddByAll(StateRatings ratings, FrameSegment segment, CellTable table, bool byColor, int start, int end, int offset, Span<uint> sums)
    {
        for (var word = start / Word; word * Word < end; word++)
        {
            var bits = Rows(word, start, end);
            for (bits &= bits == 0 ? 0 : NotZero(ratings.Colors, word * Word) | (byColor ? 0 : NotZero(ratings.StatusLevels, word * Word)); bits != 0; bits &= bits - 1)
            {
                var row = (word * Word) + BitOperations.TrailingZeroCount(bits);
                var group = _frame.Columns.Groups[row];
                if (table.OnlyGroup is { } only && group != (byte)only)
                {
                    continue;
                }

                var place = byColor ? ratings.Colors[row]
                    : CellTable.Place(ratings.Colors[row], ratings.StatusLevels[row], HasColorNSize(segment, row), ratings.Reasons[row] == (byte)RatingReason.StatusOnly);
                var first = _placeOf[_frame.Columns.Entities[row]] - offset;
                sums[first + group] += table.Adds[place];
                if (table.OnlyGroup is not null && group != (byte)StudentGroup.AllStudents)
                {
                    sums[first + (int)StudentGroup.AllStudents] += table.Adds[place];
                }
            }
        }
    }

    // The rows of one word that count and are within bounds.
    private ulong Rows(int word, int start, int end)
    {
        var bits = _rows[word];
        bits &= start > word * Word ? ulong.MaxValue << start : ulong.MaxValue;
        return bits & (end < (word + 1) * Word ? ~(ulong.MaxValue << end) : ulong.MaxValue);
    }

    private static ulong NotZero(ReadOnlySpan<byte> values, int start)
    {
        if (start + Word <= values.Length)
        {
            ref var first = ref MemoryMarshal.GetReference(values);
            return ~(Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)start), Vector256<byte>.Zero).ExtractMostSignificantBits()
                | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)start + 32), Vector256<byte>.Zero).ExtractMostSignificantBits() << 32));
        }

        var bits = 0ul;
        for (var i = start; i < values.Length; i++)
        {
            bits |= values[i] != 0 ? 1ul << i : 0;
        }

        return bits;
    }

    private bool HasColorNSize(FrameSegment segment, int row) => segment.Rules.Fits
        ? (segment.ColorCurrent?[row - segment.Start] ?? _frame.CurrentStudents[row]) >= segment.Rules.ColorMinimum
        : _frame.Columns.ColorCurrent(row, segment.Rules) >= segment.Rules.ColorMinimum;

    private int LowerBound(FrameSegment segment, int entity)
    {
        var entities = _frame.Columns.Entities;
        var (low, high) = (segment.Start, segment.End);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = entities[middle] < entity ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
