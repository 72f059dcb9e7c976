using System.Runtime.InteropServices;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Collects counts by key. Not safe to share between threads: give each partition its own and merge the sets.</summary>
internal class TallyAccumulator
{
    private readonly Dictionary<TallyKey, long[]> _counts = [];

    internal void Add(TallyKey key, TallyCount count, long value = 1)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _);
        counts ??= new long[TallyShapes.Shape(key.Indicator).Length];
        counts[TallyShapes.Position(key.Indicator, count)] += value;
    }

    internal virtual void Count(Indicator indicator, Placement place, StudentGroupSet groups, TallyCount count, long value = 1)
    {
        foreach (var group in groups)
        {
            Add(new(indicator, place.Type, place.Cds, group), count, value);
        }
    }

    internal void Add(TallyKey key, Tally tally)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _);
        counts ??= new long[tally.Counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += tally.Counts[i];
        }
    }

    internal IEnumerable<KeyValuePair<TallyKey, Tally>> Tallies() =>
        _counts.Select(p => KeyValuePair.Create(p.Key, new Tally(p.Key.Indicator, p.Value)));
}
