using System.Numerics;
using FsCheck.Xunit;

namespace SystemOfSupport.Improvement.Tests;

public class RunsTests
{
    [Fact]
    public void Probabilities_sum_to_one_exactly_and_are_symmetric()
    {
        for (var above = 0; above <= 25; above++)
        {
            for (var below = above == 0 ? 1 : 0; below <= 25; below++)
            {
                var distribution = new RunsDistribution(above, below);
                var mirrored = new RunsDistribution(below, above);
                var sum = BigInteger.Zero;
                for (var runs = 0; runs <= distribution.MostRuns + 1; runs++)
                {
                    sum += distribution.Ways(runs);
                    Assert.Equal(distribution.Ways(runs), mirrored.Ways(runs));
                }

                Assert.Equal(distribution.Orders, sum);
                Assert.True(distribution.Ways(distribution.MostRuns) > 0 || above * below == 0);
                Assert.Equal(1, Enumerable.Range(1, distribution.MostRuns).Sum(distribution.Probability), 12);
            }
        }
    }

    [Fact]
    public void Counts_agree_with_every_order_written_out()
    {
        for (var n = 1; n <= 12; n++)
        {
            var counted = new Dictionary<(int Above, int Runs), int>();
            for (var order = 0; order < 1 << n; order++)
            {
                var key = (BitOperations.PopCount((uint)order), 1 + BitOperations.PopCount((uint)((order ^ (order >> 1)) & ((1 << (n - 1)) - 1))));
                counted[key] = counted.GetValueOrDefault(key) + 1;
            }

            for (var above = 0; above <= n; above++)
            {
                var distribution = new RunsDistribution(above, n - above);
                for (var runs = 1; runs <= n; runs++)
                {
                    Assert.Equal(counted.GetValueOrDefault((above, runs)), distribution.Ways(runs));
                }
            }
        }
    }

    [Fact]
    public void Published_table_differs_from_the_exact_cut_in_the_seventeen_known_rows()
    {
        var exact = new ExactRunsTest();
        var differing = new Dictionary<int, RunsLimits>();
        for (var n = 10; n <= 60; n++)
        {
            var limits = exact.Limits(n)!.Value;
            if (limits != PublishedRunsTable.Instance.Limits(n))
            {
                differing.Add(n, limits);
            }
        }

        Assert.Equal(
            new Dictionary<int, RunsLimits>
            {
                [11] = new(4, 9),
                [12] = new(4, 10),
                [17] = new(6, 13),
                [20] = new(7, 15),
                [22] = new(8, 16),
                [23] = new(8, 17),
                [25] = new(9, 18),
                [29] = new(10, 21),
                [32] = new(12, 22),
                [35] = new(13, 24),
                [37] = new(14, 25),
                [41] = new(15, 28),
                [43] = new(16, 29),
                [53] = new(20, 35),
                [55] = new(21, 36),
                [57] = new(22, 37),
                [59] = new(23, 38),
            },
            differing);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(61)]
    public void Published_table_does_not_guess_outside_its_rows(int useful) => Assert.Null(PublishedRunsTable.Instance.Limits(useful));

    [Theory]
    [InlineData(10, 6)]
    [InlineData(11, 6)]
    [InlineData(12, 7)]
    [InlineData(22, 7)]
    [InlineData(23, 8)]
    [InlineData(45, 8)]
    [InlineData(46, 9)]
    [InlineData(90, 9)]
    [InlineData(91, 10)]
    [InlineData(181, 10)]
    public void Longest_run_of_Anhoej(int useful, int longest) => Assert.Equal(longest, ShiftRule.LongestAllowed(useful));

    [Fact]
    public void Fewest_crossings_of_Anhoej()
    {
        int[] expected =
        [
            2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12,
            13, 13, 14, 14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23,
        ];
        Assert.Equal(expected, Enumerable.Range(10, 51).Select(CrossingsRule.FewestAllowed));
    }

    [Property]
    public bool Exact_limits_hold_no_more_than_alpha(byte above, byte below)
    {
        var (a, b) = ((above % 40) + 1, (below % 40) + 1);
        var limits = new ExactRunsTest().Limits(a, b);
        var distribution = new RunsDistribution(a, b);
        return distribution.AtMost(limits.Fewest - 1) <= 0.025
            && distribution.AtLeast(limits.Most + 1) <= 0.025
            && distribution.AtMost(limits.Fewest) > 0.025
            && distribution.AtLeast(limits.Most) > 0.025;
    }
}
