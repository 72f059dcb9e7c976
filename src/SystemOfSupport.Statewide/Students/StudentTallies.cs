using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>Students of columns, summed by school or agency and group: one number for each measure, code and group.</summary>
/// <remarks>
/// Working material: counts of any size, not for publication. Safe to read by several threads while no one calls <see cref="Refresh(int)"/>.
/// </remarks>
public sealed class StudentTallies
{
    private readonly long[][] _values;

    internal StudentTallies(StudentColumns columns)
    {
        Columns = columns;
        _values = [.. columns.Measures.Select(_ => new long[columns.Codes.Count * columns.Groups.Count])];
    }

    /// <summary>The columns that are summed.</summary>
    public StudentColumns Columns { get; }

    /// <summary>The sums of one measure, for every code and group: the code's place in <see cref="StudentColumns.Codes"/> times the number of groups, plus the group's place.</summary>
    /// <param name="measure">The measure's place in <see cref="StudentColumns.Measures"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such measure.</exception>
    public ReadOnlySpan<long> Values(int measure) =>
        (uint)measure < (uint)_values.Length
            ? _values[measure]
            : throw new ArgumentOutOfRangeException(nameof(measure), measure, FormattableString.Invariant($"Expected a number from 0 to {_values.Length - 1}."));

    /// <summary>The tallies of all codes and groups that have a student, as the one-student path makes them.</summary>
    public IEnumerable<KeyValuePair<TallyKey, Tally>> Tallies()
    {
        var indicators = Columns.Measures.Select((m, i) => (Measure: m, Place: i)).GroupBy(m => m.Measure.Indicator).ToList();
        var place = 0;
        foreach (var cds in Columns.Codes)
        {
            foreach (var group in Columns.Groups)
            {
                foreach (var indicator in indicators)
                {
                    (TallyCount, long)[] counts = [.. indicator.Select(m => (m.Measure.Count, _values[m.Place][place]))];
                    if (Array.Exists(counts, c => c.Item2 != 0))
                    {
                        yield return KeyValuePair.Create(new TallyKey(indicator.Key, Columns.RecordType, cds, group), Tally.Of(indicator.Key, counts));
                    }
                }

                place++;
            }
        }
    }

    /// <summary>Sums again into the same tallies, as a measurement does. Allocates nothing for a student.</summary>
    /// <param name="threads">On how many threads; the tallies do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public void Refresh(int threads = 1) => Refresh(threads, RatingKernel.Best);

    internal void Refresh(int threads, RatingKernel kernel)
    {
        var best = kernel == RatingKernel.Best ? VectorSupport.Kernel : kernel;
        foreach (var values in _values)
        {
            values.AsSpan().Clear();
        }

        Partition.Run(Columns.Count, threads, (from, to) => Sum(from, to, best));
    }

    // Rows from one to another, whatever codes they are of.
    private void Sum(int from, int to, RatingKernel kernel)
    {
        Span<long> sums = stackalloc long[16 * _values.Length];
        var starts = Columns.Starts;
        var code = Array.BinarySearch(starts, from);
        for (code = code >= 0 ? code : ~code - 1; code < starts.Length - 1 && starts[code] < to; code++)
        {
            var first = Math.Max(from, starts[code]);
            var end = Math.Min(to, starts[code + 1]);
            var isShared = first != starts[code] || end != starts[code + 1];
            for (var wide = 0; wide < Columns.GroupBits.Length && first < end; wide++)
            {
                sums.Clear();
                var groups = Math.Min(16, Columns.Groups.Count - (16 * wide));
                for (var row = first; row < end; row += StudentKernel.MaximumRows)
                {
                    Sum(kernel, Columns.GroupBits[wide], row, Math.Min(StudentKernel.MaximumRows, end - row), groups, sums);
                }

                Store(sums, (code * Columns.Groups.Count) + (16 * wide), groups, isShared);
            }
        }
    }

    // A block of rows of one code, small enough to stay in the first cache while all measures pass over it.
    private void Sum(RatingKernel kernel, ushort[] bits, int row, int count, int groups, Span<long> sums)
    {
        Span<ushort> all = stackalloc ushort[StudentKernel.MaximumRows + StudentColumns.Padding];
        Span<ushort> gated = stackalloc ushort[StudentKernel.MaximumRows + StudentColumns.Padding];
        bits.AsSpan(row, count).CopyTo(all);
        all.Slice(count, StudentColumns.Padding).Clear();
        gated.Slice(count, StudentColumns.Padding).Clear();
        var (mark, column) = (0, 0);
        for (var m = 0; m < _values.Length; m++)
        {
            var into = sums.Slice(16 * m, groups);
            if (Columns.Measures[m].IsPoints)
            {
                StudentKernel.Sum(kernel, all[..count], Columns.Points[column++].AsSpan(row, count), into);
            }
            else if (((Columns.Always >> mark++) & 1) != 0)
            {
                StudentKernel.Count(kernel, all[..count], into);
            }
            else
            {
                StudentKernel.Gate(all[..count], Columns.Marks.AsSpan(row, count), mark - 1, gated);
                StudentKernel.Count(kernel, gated[..count], into);
            }
        }
    }

    // A code whose rows stand in two parts takes sums from two threads; whole numbers add up to the same in any order.
    private void Store(ReadOnlySpan<long> sums, int place, int groups, bool isShared)
    {
        for (var m = 0; m < _values.Length; m++)
        {
            for (var g = 0; g < groups; g++)
            {
                ref var value = ref _values[m][place + g];
                if (isShared)
                {
                    Interlocked.Add(ref value, sums[(16 * m) + g]);
                }
                else
                {
                    value = sums[(16 * m) + g];
                }
            }
        }
    }

    /// <summary>Sizes only: counts of any size are not printed.</summary>
    public override string ToString() => FormattableString.Invariant($"Tallies of {Columns.Codes.Count} codes and {Columns.Groups.Count} groups");
}
