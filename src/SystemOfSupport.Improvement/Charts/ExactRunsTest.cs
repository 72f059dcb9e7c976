using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Limits for the number of runs from the exact distribution, for any number of observations.</summary>
public sealed class ExactRunsTest : IRunsLimitsProvider
{
    /// <summary>Makes a test.</summary>
    /// <param name="alpha">The chance of a false signal that is accepted, half of it in each tail.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public ExactRunsTest(double alpha = 0.05)
    {
        Alpha = alpha is > 0 and < 1 ? alpha : throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "Expected a number between 0 and 1.");
    }

    /// <summary>The chance of a false signal that is accepted.</summary>
    public double Alpha { get; }

    /// <inheritdoc/>
    public string Source => string.Create(CultureInfo.InvariantCulture, $"Exact runs test (Swed and Eisenhart 1943), alpha {Alpha}");

    /// <summary>The limits when half of the useful observations lie on each side, as they do about their own median.</summary>
    public RunsLimits? Limits(int useful) => useful < 2 ? null : Limits(useful / 2, useful - (useful / 2));

    /// <summary>The limits for given numbers on each side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number below 0, or both 0.</exception>
    public RunsLimits Limits(int above, int below)
    {
        var distribution = new RunsDistribution(above, below);
        var fewest = 1;
        while (distribution.AtMost(fewest) <= Alpha / 2)
        {
            fewest++;
        }

        var most = distribution.MostRuns;
        while (distribution.AtLeast(most) <= Alpha / 2)
        {
            most--;
        }

        return new(fewest, most);
    }
}
