using NodaTime;
using SystemOfSupport.Improvement;

namespace SystemOfSupport.Improvement.Tests;

/// <summary>Series whose answers others have published; see section 3.5 of the support process notes.</summary>
internal static class ChartFixtures
{
    public static readonly double[] Flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

    public static readonly double[] Viscosity = [33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84];

    public static readonly double[] Pyzdek = [110, 103, 97, 96, 105, 110, 100, 93, 90, 103, 97, 103, 90, 97, 99, 106, 90, 96, 109, 90, 91, 108, 96, 101, 96];

    public static readonly double[] AbsentCounts = [291, 349, 364, 335, 301, 322, 344, 324, 303, 344];

    public static readonly double[] AbsentSizes = [911, 947, 939, 942, 918, 920, 931, 925, 902, 883];

    public static readonly double[] Cans = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];

    public static readonly double[] Infections = [17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14, 9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9];

    public static readonly double[] SeenInTime =
    [
        266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320,
        267923, 271478, 255353, 256820, 261835, 259144, 255910, 260863, 264465, 260989,
    ];

    public static readonly double[] Attendances =
    [
        280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529,
        279618, 283932, 266629, 268091, 276803, 271578, 266005, 273520, 278574, 273772,
    ];

    public static readonly double[] OnTime = [12, 16, 17, 17, 14, 7, 10, 15, 14, 12, 13, 7, 16, 7, 5, 10, 7, 14, 12, 16, 14, 20, 11, 13];

    public static readonly double[] OnTimeCases = [25, 22, 29, 26, 19, 11, 15, 21, 28, 22, 19, 17, 27, 18, 19, 22, 17, 18, 19, 26, 24, 32, 22, 22];

    private static readonly LocalDate s_first = new(2024, 8, 12);

    public static LocalDate Week(int index) => s_first.PlusWeeks(index);

    public static Series Weekly(IEnumerable<double> values, GoodDirection direction = GoodDirection.Neutral, double? target = null) =>
        Series.Of("Weekly measure", s_first, Period.FromWeeks(1), values.Select(v => (double?)v), direction, target);

    public static Series Weekly(double[] counts, double[] sizes, GoodDirection direction = GoodDirection.Neutral, double? target = null) =>
        new("Weekly share", [.. counts.Select((c, i) => new Observation(Week(i), c, sizes[i]))], direction, target);

    public static RunStatistics Statistics(Chart chart) => RunStatistics.Of(chart.Points);

    public static int[] Outside(Chart chart) => [.. chart.Points.Where(p => p.Outside != 0).Select(p => p.Index + 1)];
}
