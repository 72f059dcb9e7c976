using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

/// <summary>
/// The cut scores and colours as the state publishes them, written a second time and in another form than in the books: four numbers for five levels.
/// </summary>
internal static class PublishedTables
{
    // Higher is better: the lowest value of levels 2, 3, 4, 5. Lower is better: the highest value of levels 5, 4, 3, 2.
    private const string Status = """
        ELA.grades-3-8        2017-2025  -70.0   -5.0   10.0  45.0
        ELA.grade-11          2018-2025  -45.0    0.0   30.0  75.0
        ELA.DASS.grades-3-8   2019-2019  -125.0  -5.0   10.0  45.0
        ELA.DASS.grade-11     2019-2019  -110.0   0.0   30.0  75.0
        MATH.grades-3-8       2017-2025  -95.0  -25.0    0.0  35.0
        MATH.grade-11         2018-2025  -115.0 -60.0    0.0  25.0
        MATH.DASS.grades-3-8  2019-2019  -175.0 -25.0    0.0  35.0
        MATH.DASS.grade-11    2019-2019  -185.0 -60.0    0.0  25.0
        SCIENCE               2025-2025   35.0   45.0   55.0  65.0
        ELPI                  2017-2017   60.0   67.0   75.0  85.0
        ELPI                  2019-2025   35.0   45.0   55.0  65.0
        GRAD                  2017-2017   67.0   85.0   90.0  95.0
        GRAD                  2018-2018   67.0   80.0   90.0  95.0
        GRAD                  2019-2025   68.0   80.0   90.5  95.0
        GRAD.DASS             2018-2018   67.0   70.0   80.0  90.0
        GRAD.DASS             2019-2019   68.0   70.0   80.0  90.5
        CCI                   2017-2025   10.0   35.0   55.0  70.0
        CHRO                  2018-2025    2.5    5.0   10.0  20.0
        SUSP.ED               2017-2025    0.5    1.5    3.0   6.0
        SUSP.HD               2017-2025    1.5    3.5    6.0   9.0
        SUSP.UD               2017-2025    1.0    2.5    4.5   8.0
        SUSP.ES               2017-2025    0.5    1.0    3.0   6.0
        SUSP.MS               2017-2025    0.5    2.0    8.0  12.0
        SUSP.HS               2017-2025    0.5    1.5    6.0  10.0
        """;

    // The highest value of Declined Significantly, Declined, Maintained, Increased.
    private const string Change = """
        ELA        2017-2025  -15.1  -3.0   2.9  14.9
        MATH       2017-2025  -15.1  -3.0   2.9  14.9
        SCIENCE    2025-2025   -5.1  -2.0   1.9   4.9
        ELPI       2017-2017  -10.1  -1.5   1.4   9.9
        ELPI       2023-2025  -10.1  -2.0   1.9   9.9
        GRAD       2017-2025   -5.1  -1.0   0.9   4.9
        GRAD.DASS  2018-2019  -10.1  -3.0   2.9   9.9
        CCI        2018-2025   -9.1  -2.0   1.9   8.9
        CHRO       2018-2025   -3.0  -0.5   0.4   3.0
        SUSP.ED    2017-2025   -2.0  -0.3   0.2   2.0
        SUSP.UD    2017-2025   -2.0  -0.3   0.2   2.0
        SUSP.HD    2017-2025   -3.0  -0.5   0.4   3.0
        SUSP.ES    2017-2025   -1.0  -0.3   0.2   2.0
        SUSP.MS    2017-2025   -3.0  -0.3   0.2   4.0
        SUSP.HS    2017-2025   -2.0  -0.3   0.2   3.0
        """;

    // Rows from status level 5 (best) to 1, columns from change level 1 (worst) to 5: the printed tables, those of lower-is-better indicators mirrored.
    private const string Colors = """
        ELA      GGBBB GGGGB YYYGG OOOYY RRROO
        MATH     GGBBB GGGGB YYYGG OOOYY RRROO
        SCIENCE  GGBBB GGGGB YYYGG OOOYY RRROO
        ELPI     YGBBB OYGGB OOYGG ROOYY RRROY
        CCI      YGBBB OYGGB OOYGG ROOYY RRROY
        GRAD     -BBBB OYGGB OOYGG ROOYY RRRRR
        CHRO     YGBBB OYGGB OOYGG ROOYY RRROY
        SUSP.HD  -GBBB OYGGB OOYGG ROOYY RRROY
        SUSP.UD  -GBBB OYGGB OOYGG ROOYY RRROY
        SUSP.ED  -GBBB -YGGB OOYGG ROOYY RRROY
        SUSP.ES  -GBBB -YGGB OOYGG ROOYY RRROY
        SUSP.MS  -GBBB -YGGB OOYGG ROOYY RRROY
        SUSP.HS  -GBBB -YGGB OOYGG ROOYY RRROY
        """;

    internal static Func<Tenths, StatusLevel> StatusOf(Indicator indicator, string scale, DashboardYear year)
    {
        var cuts = Numbers(Status, scale, year);
        return indicator.Direction() == IndicatorDirection.HigherIsBetter
            ? value => (StatusLevel)(1 + cuts.Count(c => value >= c))
            : value => (StatusLevel)(5 - cuts.Count(c => value > c));
    }

    internal static Func<Tenths, ChangeLevel> ChangeOf(Indicator indicator, string scale, DashboardYear year)
    {
        var cuts = Numbers(Change, scale, year);
        return indicator.Direction() == IndicatorDirection.HigherIsBetter
            ? value => (ChangeLevel)(1 + cuts.Count(c => value > c))
            : value => (ChangeLevel)(5 - cuts.Count(c => value > c));
    }

    internal static PerformanceLevel ColorOf(string scale, StatusLevel status, ChangeLevel change) =>
        Find(Colors, scale, null)[5 - (int)status][(int)change - 1] switch
        {
            'R' => PerformanceLevel.Red,
            'O' => PerformanceLevel.Orange,
            'Y' => PerformanceLevel.Yellow,
            'G' => PerformanceLevel.Green,
            'B' => PerformanceLevel.Blue,
            '-' => PerformanceLevel.None,
            var letter => throw new InvalidOperationException($"No colour has the letter {letter}."),
        };

    internal static IReadOnlyList<Tenths> StatusCuts(string scale, DashboardYear year) => Numbers(Status, scale, year);

    internal static IReadOnlyList<Tenths> ChangeCuts(string scale, DashboardYear year) => Numbers(Change, scale, year);

    private static Tenths[] Numbers(string table, string scale, DashboardYear year) => [.. Find(table, scale, year).Select(t => Tenths.Parse(t, null))];

    // The scale itself, or else the indicator that it belongs to.
    private static string[] Find(string table, string scale, DashboardYear? year)
    {
        var rows = table.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var row = rows.Find(r => r[0] == scale && Holds(r[1])) ?? rows.Single(r => r[0] == scale.Split('.')[0] && Holds(r[1]));
        return row[(year is null ? 1 : 2)..];

        bool Holds(string years) => year is not { } y || (y >= DashboardYear.Parse(years[..4]) && y <= DashboardYear.Parse(years[5..]));
    }
}
