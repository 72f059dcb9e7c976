using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>Takes students of one record type, in any order, and sorts them into columns. Not safe to share between threads.</summary>
/// <remarks>
/// The caller gives one row for each student and school (or agency, or the state) at which the student counts, as the rules of the measures say who counts where.
/// <see cref="StudentFrame"/> does it from student records.
/// </remarks>
public sealed class StudentColumnsBuilder
{
    private readonly StudentMeasure[] _measures;
    private readonly RecordType _recordType;
    private readonly Dictionary<CdsCode, int> _numbers = [];
    private readonly List<CdsCode> _codes = [];
    private readonly List<int> _rows;
    private readonly List<uint> _groups;
    private readonly List<byte> _marks;
    private readonly List<short>[] _points;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="recordType">School, district or county office, or state.</param>
    /// <param name="measures">What each row is summed to: at most eight counts and any sums of points.</param>
    /// <param name="capacity">How many rows to make room for.</param>
    /// <exception cref="ArgumentException">No measure, more than eight counts, the same measure twice, or one that its indicator's tally does not have.</exception>
    public StudentColumnsBuilder(RecordType recordType, IReadOnlyList<StudentMeasure> measures, int capacity = 0)
    {
        ArgumentNullException.ThrowIfNull(measures);
        if (measures.Count == 0 || measures.Count(m => !m.IsPoints) > 8 || measures.Distinct().Count() != measures.Count
            || measures.Any(m => !TallyShapes.Of(m.Indicator).Contains(m.Count)))
        {
            throw new ArgumentException($"Cannot sum students to {string.Join(", ", measures)}. Expected different measures that their indicators have, at most eight of them counts.", nameof(measures));
        }

        _recordType = recordType;
        _measures = [.. measures];
        _rows = new(capacity);
        _groups = new(capacity);
        _marks = new(capacity);
        _points = [.. measures.Where(m => m.IsPoints).Select(_ => new List<short>(capacity))];
    }

    /// <summary>Number of rows so far.</summary>
    public int Count => _rows.Count;

    /// <summary>The number under which rows of a school, agency or the state are added.</summary>
    public int NumberOf(CdsCode cds)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, cds, out var known);
        if (!known)
        {
            number = _codes.Count;
            _codes.Add(cds);
        }

        return number;
    }

    /// <summary>Adds one student at one school, agency or the state.</summary>
    /// <param name="number">What <see cref="NumberOf"/> gave.</param>
    /// <param name="groups">The student's groups, All Students among them if the student counts there.</param>
    /// <param name="values">One value for each measure, in order: 1 or 0 for a count; for points whole tenths from -32,767 to 32,767, and 0 where the student has none.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such number was given.</exception>
    /// <exception cref="ArgumentException">Another number of values, or a value out of its range. The value is not repeated.</exception>
    public void Add(int number, StudentGroupSet groups, params ReadOnlySpan<int> values)
    {
        if ((uint)number >= (uint)_codes.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, FormattableString.Invariant($"Expected a number that {nameof(NumberOf)} gave, from 0 to {_codes.Count - 1}."));
        }

        if (values.Length != _measures.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Length} values. Expected one for each of {_measures.Length} measures."), nameof(values));
        }

        var marks = 0;
        var bit = 1;
        for (var i = 0; i < values.Length; i++)
        {
            var points = _measures[i].IsPoints;
            if (points ? values[i] is < -short.MaxValue or > short.MaxValue : values[i] is not (0 or 1))
            {
                throw new ArgumentException($"A value of {_measures[i]} is out of range. Expected {(points ? "tenths from -32767 to 32767" : "0 or 1")}.", nameof(values));
            }

            if (!points)
            {
                marks |= bit * values[i];
                bit <<= 1;
            }
        }

        for (int i = 0, column = 0; i < values.Length; i++)
        {
            if (_measures[i].IsPoints)
            {
                _points[column++].Add((short)values[i]);
            }
        }

        _rows.Add(number);
        _groups.Add(groups.Bits);
        _marks.Add((byte)marks);
    }

    /// <summary>The columns of all rows so far; rows that were not added in order of their codes are sorted by counting.</summary>
    public StudentColumns Build()
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        var groups = CollectionsMarshal.AsSpan(_groups);
        var marks = CollectionsMarshal.AsSpan(_marks);
        CdsCode[] codes = [.. _codes.Order()];
        var places = new int[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            places[_numbers[codes[i]]] = i;
        }

        var starts = new int[codes.Length + 1];
        uint members = 0;
        byte always = byte.MaxValue;
        for (var i = 0; i < rows.Length; i++)
        {
            starts[places[rows[i]] + 1]++;
            members |= groups[i];
            always &= marks[i];
        }

        for (var i = 0; i < codes.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        var columns = new StudentColumns(_recordType, _measures, codes, [.. StudentGroupSet.FromBits(members)], starts) { Always = always };
        var next = starts.AsSpan(0, codes.Length).ToArray();
        var wide = columns.GroupBits;
        for (var i = 0; i < rows.Length; i++)
        {
            var into = next[places[rows[i]]]++;
            var bits = Extract(groups[i], members);
            for (var w = 0; w < wide.Length; w++)
            {
                wide[w][into] = unchecked((ushort)(bits >> (16 * w)));
            }

            columns.Marks[into] = marks[i];
            for (var p = 0; p < _points.Length; p++)
            {
                columns.Points[p][into] = _points[p][i];
            }
        }

        return columns;
    }

    // The bits of a set that are bits of the mask, side by side.
    private static uint Extract(uint bits, uint mask)
    {
        if (Bmi2.IsSupported)
        {
            return Bmi2.ParallelBitExtract(bits, mask);
        }

        uint result = 0;
        for (var place = 0; mask != 0; mask &= mask - 1, place++)
        {
            result |= ((bits >> BitOperations.TrailingZeroCount(mask)) & 1) << place;
        }

        return result;
    }
}
