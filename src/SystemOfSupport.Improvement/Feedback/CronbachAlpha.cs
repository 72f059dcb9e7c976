namespace SystemOfSupport.Improvement;

/// <summary>Cronbach's alpha: whether items ask about one thing. By convention .70 or more is called acceptable.</summary>
public static class CronbachAlpha
{
    /// <summary>k/(k-1) times (1 less the sum of the items' variances over the variance of the sum), with sample variances.</summary>
    /// <param name="rows">For each respondent the scores of all items, in the same order.</param>
    /// <returns>Null where there are fewer than two items or respondents, or the sums do not vary.</returns>
    /// <exception cref="ArgumentException">Rows of different length.</exception>
    public static double? Of(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(r => r.Count != rows[0].Count))
        {
            throw new ArgumentException("Expected the same number of scores in every row.", nameof(rows));
        }

        if (rows.Count < 2 || rows[0].Count < 2)
        {
            return null;
        }

        var items = rows[0].Count;
        var total = Variance([.. rows.Select(r => r.Sum())]);
        return total > 0
            ? (double)items / (items - 1) * (1 - (Enumerable.Range(0, items).Sum(i => Variance([.. rows.Select(r => r[i])])) / total))
            : null;
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1);
    }
}
