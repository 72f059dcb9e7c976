namespace SystemOfSupport.Improvement;

/// <summary>The table of Perla, Provost and Murray (2011) for 10 to 60 useful observations. Outside it the rule does not apply.</summary>
/// <remarks>
/// Confidence medium: transcribed from a secondary record of the article and checked against the exact distribution, with which 34 of the 51 rows agree.
/// The other 17 differ by one, so the published table is not a pure cut at 2.5 % in each tail; for that use <see cref="ExactRunsTest"/>.
/// </remarks>
public sealed class PublishedRunsTable : IRunsLimitsProvider
{
    private const int First = 10;

    private static readonly byte[] s_fewest =
    [
        3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9,
        10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16,
        17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24,
    ];

    private static readonly byte[] s_most =
    [
        9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19,
        19, 20, 20, 21, 22, 23, 23, 24, 24, 25, 25, 26, 26, 27, 27, 28, 28,
        29, 30, 31, 31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 38, 38,
    ];

    private PublishedRunsTable()
    {
    }

    /// <summary>The table.</summary>
    public static PublishedRunsTable Instance { get; } = new();

    /// <inheritdoc/>
    public string Source => "Perla, Provost, Murray 2011, runs table (transcribed, to be proof-read against the article)";

    /// <inheritdoc/>
    public RunsLimits? Limits(int useful) =>
        useful >= First && useful < First + s_fewest.Length ? new(s_fewest[useful - First], s_most[useful - First]) : null;
}
