using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SystemOfSupport.Statewide;

/// <summary>Sums students by the bits of their groups: 16 groups at a time, over rows of one school.</summary>
/// <remarks>
/// For vectors a bit becomes the number 1 or 0 in every lane, which is summed, or multiplied with the points and summed. Behind the rows stand <see cref="StudentColumns.Padding"/> empty sets, so the last vector is whole.
/// A lane of 16 bits holds the count of <see cref="MaximumRows"/>, one of 32 bits the points.
/// </remarks>
internal static class StudentKernel
{
    /// <summary>As many rows as one call may sum.</summary>
    internal const int MaximumRows = 2048;

    /// <summary>How many of the rows have each bit.</summary>
    internal static void Count(RatingKernel kernel, ReadOnlySpan<ushort> groups, Span<long> counts)
    {
        switch (kernel)
        {
            case RatingKernel.Vector512:
                Count512(groups, counts);
                break;
            case RatingKernel.Vector256:
                Count256(groups, counts);
                break;
            default:
                foreach (var bits in groups)
                {
                    for (uint rest = bits; rest != 0; rest &= rest - 1)
                    {
                        counts[BitOperations.TrailingZeroCount(rest)]++;
                    }
                }

                break;
        }
    }

    /// <summary>The points of the rows that have each bit.</summary>
    internal static void Sum(RatingKernel kernel, ReadOnlySpan<ushort> groups, ReadOnlySpan<short> points, Span<long> sums)
    {
        switch (kernel)
        {
            case RatingKernel.Vector512:
                Sum512(groups, points, sums);
                break;
            case RatingKernel.Vector256:
                Sum256(groups, points, sums);
                break;
            default:
                for (var i = 0; i < groups.Length; i++)
                {
                    for (uint rest = groups[i]; rest != 0; rest &= rest - 1)
                    {
                        sums[BitOperations.TrailingZeroCount(rest)] += points[i];
                    }
                }

                break;
        }
    }

    /// <summary>The groups of the rows that have a mark, and empty sets for the others.</summary>
    internal static void Gate(ReadOnlySpan<ushort> groups, ReadOnlySpan<byte> marks, int bit, Span<ushort> gated)
    {
        unchecked
        {
            for (var i = 0; i < groups.Length && i < marks.Length && i < gated.Length; i++)
            {
                gated[i] = (ushort)(groups[i] & -((marks[i] >> bit) & 1));
            }
        }
    }

    private static void Count512(ReadOnlySpan<ushort> groups, Span<long> counts)
    {
        ref var rows = ref MemoryMarshal.GetReference(groups);
        for (var g = 0; g < counts.Length; g++)
        {
            var bit = Vector512.Create((ushort)(1 << g));
            var sum = Vector512<ushort>.Zero;
            for (nuint i = 0; i < (nuint)groups.Length; i += (nuint)Vector512<ushort>.Count)
            {
                sum += Vector512.Min(Vector512.LoadUnsafe(ref rows, i) & bit, Vector512<ushort>.One);
            }

            counts[g] += Vector512.Sum(Pairs(sum.AsInt16(), Vector512<short>.One));
        }
    }

    private static void Sum512(ReadOnlySpan<ushort> groups, ReadOnlySpan<short> points, Span<long> sums)
    {
        ref var rows = ref MemoryMarshal.GetReference(groups);
        ref var values = ref MemoryMarshal.GetReference(points);
        for (var g = 0; g < sums.Length; g++)
        {
            var bit = Vector512.Create((ushort)(1 << g));
            var sum = Vector512<int>.Zero;
            for (nuint i = 0; i < (nuint)groups.Length; i += (nuint)Vector512<ushort>.Count)
            {
                sum += Pairs(Vector512.LoadUnsafe(ref values, i), Vector512.Min(Vector512.LoadUnsafe(ref rows, i) & bit, Vector512<ushort>.One).AsInt16());
            }

            sums[g] += Vector512.Sum(sum);
        }
    }

    private static void Count256(ReadOnlySpan<ushort> groups, Span<long> counts)
    {
        ref var rows = ref MemoryMarshal.GetReference(groups);
        for (var g = 0; g < counts.Length; g++)
        {
            var bit = Vector256.Create((ushort)(1 << g));
            var sum = Vector256<ushort>.Zero;
            for (nuint i = 0; i < (nuint)groups.Length; i += (nuint)Vector256<ushort>.Count)
            {
                sum += Vector256.Min(Vector256.LoadUnsafe(ref rows, i) & bit, Vector256<ushort>.One);
            }

            counts[g] += Vector256.Sum(Pairs(sum.AsInt16(), Vector256<short>.One));
        }
    }

    private static void Sum256(ReadOnlySpan<ushort> groups, ReadOnlySpan<short> points, Span<long> sums)
    {
        ref var rows = ref MemoryMarshal.GetReference(groups);
        ref var values = ref MemoryMarshal.GetReference(points);
        for (var g = 0; g < sums.Length; g++)
        {
            var bit = Vector256.Create((ushort)(1 << g));
            var sum = Vector256<int>.Zero;
            for (nuint i = 0; i < (nuint)groups.Length; i += (nuint)Vector256<ushort>.Count)
            {
                sum += Pairs(Vector256.LoadUnsafe(ref values, i), Vector256.Min(Vector256.LoadUnsafe(ref rows, i) & bit, Vector256<ushort>.One).AsInt16());
            }

            sums[g] += Vector256.Sum(sum);
        }
    }

    // Products, summed by pairs of lanes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Pairs(Vector512<short> values, Vector512<short> factors) =>
        Avx512BW.IsSupported ? Avx512BW.MultiplyAddAdjacent(values, factors) : Vector512.WidenLower(values * factors) + Vector512.WidenUpper(values * factors);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<short> values, Vector256<short> factors) =>
        Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(values, factors) : Vector256.WidenLower(values * factors) + Vector256.WidenUpper(values * factors);
}
