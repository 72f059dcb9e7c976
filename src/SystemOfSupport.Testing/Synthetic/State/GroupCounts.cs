using System.Numerics;

namespace SystemOfSupport.Testing;

/// <summary>Counts of every indicator and student group of one agency, school or the state in one year.</summary>
internal sealed class GroupCounts
{
    private const int Groups = 22;
    private readonly long[] _counts = new long[(int)Counted.ElpacTested * Groups + Groups];

    internal long this[Counted what, int group] => _counts[((int)what * Groups) + group];

    internal void Add(Counted what, uint groups, int value = 1)
    {
        var first = (int)what * Groups;
        for (var bits = groups; bits != 0; bits &= bits - 1)
        {
            _counts[first + BitOperations.TrailingZeroCount(bits)] += value;
        }
    }

    internal void Add(GroupCounts other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    internal void Clear() => Array.Clear(_counts);
}
