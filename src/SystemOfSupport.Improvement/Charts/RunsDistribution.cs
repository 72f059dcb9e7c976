using System.Numerics;

namespace SystemOfSupport.Improvement;

/// <summary>The exact distribution of the number of runs when so many observations lie on each side in random order.</summary>
/// <remarks>Swed and Eisenhart 1943, counted in whole numbers: <see cref="Ways"/> over all numbers of runs add up to <see cref="Orders"/> exactly.</remarks>
public sealed class RunsDistribution
{
    /// <summary>Makes the distribution.</summary>
    /// <param name="above">Observations above the line.</param>
    /// <param name="below">Observations below it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number below 0, or both 0.</exception>
    public RunsDistribution(int above, int below)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(above);
        ArgumentOutOfRangeException.ThrowIfNegative(below);
        if (above + below == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(above), above, "Expected at least one observation.");
        }

        Above = above;
        Below = below;
        Orders = Binomials.Choose(above + below, above);
    }

    /// <summary>Observations above the line.</summary>
    public int Above { get; }

    /// <summary>Observations below it.</summary>
    public int Below { get; }

    /// <summary>All orders of the observations, told apart by side only.</summary>
    public BigInteger Orders { get; }

    /// <summary>The most runs there can be.</summary>
    public int MostRuns => Above == Below ? Above + Below : (2 * Math.Min(Above, Below)) + 1;

    /// <summary>In how many of the orders there are exactly so many runs.</summary>
    public BigInteger Ways(int runs)
    {
        if (runs < 1)
        {
            return 0;
        }

        if (Above == 0 || Below == 0)
        {
            return runs == 1 ? 1 : 0;
        }

        var k = runs / 2;
        return runs % 2 == 0
            ? 2 * Binomials.Choose(Above - 1, k - 1) * Binomials.Choose(Below - 1, k - 1)
            : (Binomials.Choose(Above - 1, k) * Binomials.Choose(Below - 1, k - 1)) + (Binomials.Choose(Above - 1, k - 1) * Binomials.Choose(Below - 1, k));
    }

    /// <summary>The probability of exactly so many runs.</summary>
    public double Probability(int runs) => Binomials.Ratio(Ways(runs), Orders);

    /// <summary>The probability of so many runs or fewer.</summary>
    public double AtMost(int runs) => Binomials.Ratio(Sum(1, Math.Min(runs, MostRuns)), Orders);

    /// <summary>The probability of so many runs or more.</summary>
    public double AtLeast(int runs) => Binomials.Ratio(Sum(Math.Max(1, runs), MostRuns), Orders);

    private BigInteger Sum(int from, int to)
    {
        var sum = BigInteger.Zero;
        for (var runs = from; runs <= to; runs++)
        {
            sum += Ways(runs);
        }

        return sum;
    }
}
