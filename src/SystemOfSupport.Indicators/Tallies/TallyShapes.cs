using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Which counts the tally of each indicator holds, in the order of its compact form.</summary>
public static class TallyShapes
{
    private static readonly TallyCount[] Assessment =
    [
        TallyCount.Scored, TallyCount.PointTenths, TallyCount.ParticipationEnrolled, TallyCount.ParticipationTested, TallyCount.ScoredIdentifiedDisabilities,
    ];

    private static readonly TallyCount[][] Shapes =
    [
        [],
        Assessment,
        Assessment,
        [TallyCount.Eligible, TallyCount.ChronicallyAbsent],
        [TallyCount.Enrolled, TallyCount.Suspended],
        [TallyCount.Cohort, TallyCount.Graduates, TallyCount.FifthYearGraduates],
        [
            .. Range(TallyCount.Progressed, TallyCount.ElpacLevel4), TallyCount.ParticipationEnrolled, TallyCount.ParticipationTested,
        ],
        [
            .. Range(TallyCount.Prepared, TallyCount.NotPrepared), .. Range(TallyCount.PreparedSummative, TallyCount.PreparedCte), .. Range(TallyCount.ApproachingSummative, TallyCount.ApproachingCte),
        ],
        Assessment,
    ];

    private static readonly sbyte[][] Positions = Array.ConvertAll(Shapes, PositionsOf);

    /// <summary>The counts of an indicator's tally.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not an indicator.</exception>
    public static IReadOnlyList<TallyCount> Of(Indicator indicator) => Shape(indicator);

    internal static TallyCount[] Shape(Indicator indicator) =>
        indicator is >= Indicator.EnglishLanguageArts and <= Indicator.Science
            ? Shapes[(int)indicator]
            : throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "Not an indicator.");

    // Where a count stands in the shape; negative where it does not.
    internal static int Position(Indicator indicator, TallyCount count) => Positions[(int)indicator][(int)count];

    private static IEnumerable<TallyCount> Range(TallyCount first, TallyCount last) =>
        Enumerable.Range((int)first, last - first + 1).Select(n => (TallyCount)n);

    private static sbyte[] PositionsOf(TallyCount[] shape)
    {
        var positions = new sbyte[(int)TallyCount.ApproachingCte + 1];
        Array.Fill(positions, (sbyte)-1);
        for (var i = 0; i < shape.Length; i++)
        {
            positions[(int)shape[i]] = (sbyte)i;
        }

        return positions;
    }
}
