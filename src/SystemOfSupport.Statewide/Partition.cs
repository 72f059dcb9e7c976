namespace SystemOfSupport.Statewide;

/// <summary>Splits work on a range into neighbouring parts, one for each thread.</summary>
internal static class Partition
{
    // Parts start on whole vectors and cache lines.
    private const int Grain = 64;

    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    /// <remarks>Each part for itself, in any order.</remarks>
    internal static void Each(int count, int threads, Action<int> work)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        if (threads == 1)
        {
            for (var i = 0; i < count; i++)
            {
                work(i);
            }

            return;
        }

        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
    }

    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    internal static void Run(int count, int threads, Action<int, int> work)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        if (threads == 1)
        {
            work(0, count);
            return;
        }

        Each(threads, threads, part => work(Bound(part), Bound(part + 1)));

        int Bound(int part) => part == threads ? count : (int)((long)count * part / threads / Grain * Grain);
    }
}
