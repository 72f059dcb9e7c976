
namespace SystemOfSupport.Testing;

/// <summary>
/// A stream of random numbers (SplitMix64) in whole-number arithmetic, so that a seed gives the same numbers on any machine and with any version of the
/// runtime. A stream is found by its key: what one part of the state draws does not move what another draws.
/// </summary>
internal struct StateRandom
{
    private const int LaneMean = 131_070;
    private const int LaneDeviation = 37_837;
    private ulong _state;

    private StateRandom(ulong state) => _state = state;

    /// <summary>The stream of a key.</summary>
    internal static StateRandom Of(int seed, StateStream stream, int key, int further = 0)
    {
        var state = unchecked((ulong)(uint)seed);
        state = Mix(Mix(Mix(state, (ulong)stream), unchecked((ulong)(uint)key)), unchecked((ulong)(uint)further));
        return new(state);
    }

    internal ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            return Finish(_state);
        }
    }

    /// <summary>A whole number from 0 to <paramref name="limit"/> - 1.</summary>
    internal int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A whole number from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    internal int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>Yes in so many of ten thousand cases.</summary>
    internal bool Chance(int perTenThousand) => Below(10_000) < perTenThousand;

    /// <summary>Nearly normal around zero, within 3.5 deviations: the sum of four even ones.</summary>
    internal int Normal(int deviation)
    {
        var bits = Next();
        var sum = (int)(bits & 0xFFFF) + (int)((bits >> 16) & 0xFFFF) + (int)((bits >> 32) & 0xFFFF) + (int)(bits >> 48);
        return (int)((long)(sum - LaneMean) * deviation / LaneDeviation);
    }

    /// <summary>A number spread as a table of quantiles tells: its lowest, then one for each further equal share.</summary>
    internal int Quantile(ReadOnlySpan<int> quantiles)
    {
        var position = Below((quantiles.Length - 1) << 16);
        var (low, part) = (position >> 16, position & 0xFFFF);
        return quantiles[low] + (int)((long)(quantiles[low + 1] - quantiles[low]) * part >> 16);
    }

    internal T Pick<T>(ReadOnlySpan<T> values) => values[Below(values.Length)];

    private static ulong Mix(ulong state, ulong key) => unchecked(Finish(state + 0x9E3779B97F4A7C15 + (key * 0xD1342543DE82EF95)));

    private static ulong Finish(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
