namespace SystemOfSupport.Indicators;

/// <summary>Records with the lowest score that lift a participation rate to its target.</summary>
public static class LowestScores
{
    /// <summary>The smallest number of records that, added to those tested, reaches the required share of the enrolled.</summary>
    /// <param name="enrolled">Students enrolled who were to be tested.</param>
    /// <param name="tested">Students tested.</param>
    /// <param name="requiredPermille">The share, in thousandths: 945 lifts a whole-number rate to 95 percent.</param>
    public static int Needed(int enrolled, int tested, int requiredPermille)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(enrolled);
        ArgumentOutOfRangeException.ThrowIfNegative(tested);
        return (int)Math.Max(0, (((long)requiredPermille * enrolled) + 999) / 1000 - tested);
    }
}
