using System.Numerics;

namespace SystemOfSupport.Improvement;

/// <summary>Binomial coefficients in whole numbers.</summary>
internal static class Binomials
{
    public static BigInteger Choose(int n, int k)
    {
        if (k < 0 || k > n)
        {
            return BigInteger.Zero;
        }

        var result = BigInteger.One;
        for (var i = 1; i <= Math.Min(k, n - k); i++)
        {
            result = result * (n - i + 1) / i;
        }

        return result;
    }

    /// <summary>A fraction from 0 to 1 of whole numbers that may be beyond the range of double.</summary>
    public static double Ratio(BigInteger part, BigInteger whole) =>
        (double)((part << 64) / whole) / Math.ScaleB(1, 64);

    /// <summary>The smallest k with P(X at most k) at or above p, for X the heads of n fair coins.</summary>
    public static int FairQuantile(int n, double p)
    {
        var all = BigInteger.One << n;
        var sum = BigInteger.Zero;
        for (var k = 0; ; k++)
        {
            sum += Choose(n, k);
            if (k >= n || Ratio(sum, all) >= p)
            {
                return k;
            }
        }
    }
}
