using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>Six million students made up from a seed, at 10,000 schools: their groups, whether each was chronically absent, and distances from standard.</summary>
internal sealed class InventedStudents
{
    internal const int Schools = 10_000;

    /// <summary>All Students, seven groups by race, and six others: 14.</summary>
    internal static readonly StudentGroup[] Groups =
    [
        StudentGroup.AllStudents, StudentGroup.AfricanAmerican, StudentGroup.AmericanIndian, StudentGroup.Asian, StudentGroup.EnglishLearner, StudentGroup.Filipino,
        StudentGroup.FosterYouth, StudentGroup.Hispanic, StudentGroup.Homeless, StudentGroup.PacificIslander, StudentGroup.SocioeconomicallyDisadvantaged,
        StudentGroup.StudentsWithDisabilities, StudentGroup.TwoOrMoreRaces, StudentGroup.White,
    ];

    internal static readonly StudentMeasure[] Measures =
    [
        new(Indicator.ChronicAbsenteeism, TallyCount.Eligible),
        new(Indicator.ChronicAbsenteeism, TallyCount.ChronicallyAbsent),
        new(Indicator.EnglishLanguageArts, TallyCount.PointTenths),
        new(Indicator.Mathematics, TallyCount.PointTenths),
    ];

    private static readonly StudentGroup[] Races =
        [StudentGroup.AfricanAmerican, StudentGroup.AmericanIndian, StudentGroup.Asian, StudentGroup.Filipino, StudentGroup.Hispanic, StudentGroup.PacificIslander, StudentGroup.TwoOrMoreRaces, StudentGroup.White];

    private static readonly int[] Shares = [5, 6, 15, 18, 74, 75, 79, 100];
    private static readonly (StudentGroup Group, int Percent)[] Others =
        [(StudentGroup.EnglishLearner, 19), (StudentGroup.FosterYouth, 1), (StudentGroup.Homeless, 4), (StudentGroup.SocioeconomicallyDisadvantaged, 62), (StudentGroup.StudentsWithDisabilities, 14)];

    internal InventedStudents(int count)
    {
        School = new int[count];
        Sets = new uint[count];
        Absent = new bool[count];
        Language = new short[count];
        Mathematics = new short[count];
        var random = new Random(20250601);
        for (var i = 0; i < count; i++)
        {
            // Some schools are ten times as large as others.
            var part = (double)i / count;
            School[i] = (int)(Schools * ((0.5 * part) + (0.5 * part * part)));
            var groups = 1u << (int)StudentGroup.AllStudents;
            var draw = random.Next(100);
            groups |= 1u << (int)Races[Array.FindIndex(Shares, s => draw < s)];
            foreach (var (group, percent) in Others)
            {
                groups |= random.Next(100) < percent ? 1u << (int)group : 0;
            }

            Sets[i] = groups;
            Absent[i] = random.Next(100) < 19;
            Language[i] = (short)(10 * random.Next(-150, 120));
            Mathematics[i] = (short)(10 * random.Next(-180, 110));
        }
    }

    internal int Count => School.Length;

    internal int[] School { get; }

    internal uint[] Sets { get; }

    internal bool[] Absent { get; }

    internal short[] Language { get; }

    internal short[] Mathematics { get; }

    internal static InventedStudents Whole => LazyWhole.Value;

    private static readonly Lazy<InventedStudents> LazyWhole = new(() => new InventedStudents(6_000_000));

    internal StudentColumnsBuilder Fill(bool sorted)
    {
        var builder = new StudentColumnsBuilder(RecordType.School, Measures, Count);
        var schools = Enumerable.Range(0, Schools).Select(s => builder.NumberOf(CdsCode.Of(1 + (s / 200), 60000 + (s / 10), 1 + s))).ToArray();
        var order = Enumerable.Range(0, Count).ToArray();
        if (!sorted)
        {
            new Random(7).Shuffle(order);
        }

        foreach (var i in order)
        {
            builder.Add(schools[School[i]], StudentGroupSet.FromBits(Sets[i]), 1, Absent[i] ? 1 : 0, Language[i], Mathematics[i]);
        }

        return builder;
    }

    /// <summary>One number of all tallies: school, group and measure each weigh.</summary>
    internal static long Sum(StudentTallies tallies)
    {
        long sum = 0;
        for (var m = 0; m < Measures.Length; m++)
        {
            var values = tallies.Values(m);
            for (var i = 0; i < values.Length; i++)
            {
                sum += Weight(i / Groups.Length, i % Groups.Length, m) * values[i];
            }
        }

        return sum;
    }

    internal static long Weight(int school, int group, int measure) => (1L + (school % 1009)) * (1 + group) * (1 + (2 * measure));
}
