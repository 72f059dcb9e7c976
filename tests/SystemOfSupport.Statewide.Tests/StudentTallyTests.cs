using FsCheck.Xunit;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>Students in columns are summed to what one student after the other is summed to.</summary>
public sealed class StudentTallyTests
{
    private static readonly RatingKernel[] Kernels = [RatingKernel.Scalar, RatingKernel.Vector256, RatingKernel.Vector512, RatingKernel.Best];

    private static readonly StudentMeasure[] Measures =
    [
        new(Indicator.ChronicAbsenteeism, TallyCount.Eligible),
        new(Indicator.EnglishLanguageArts, TallyCount.PointTenths),
        new(Indicator.ChronicAbsenteeism, TallyCount.ChronicallyAbsent),
        new(Indicator.Mathematics, TallyCount.PointTenths),
        new(Indicator.Suspension, TallyCount.Suspended),
    ];

    [Property(MaxTest = 40)]
    public void Every_kernel_and_any_threads_sum_what_a_plain_loop_sums(int seed)
    {
        var random = new Random(seed);
        var rows = Rows(random, random.Next(6000), 1 + random.Next(random.Next(2) == 0 ? 3 : 40), random.Next(2) == 0 ? 15 : 21);
        var expected = Plain(rows);
        var columns = Columns(rows);
        Assert.Equal(rows.Count, columns.Count);
        foreach (var kernel in Kernels)
        {
            foreach (var threads in new[] { 1, 2, 3, 7, 64 })
            {
                Assert.Equal(expected, Sums(columns.Tally(threads, kernel)));
            }
        }
    }

    [Property(MaxTest = 40)]
    public void The_order_of_the_rows_changes_no_sum(int seed)
    {
        var random = new Random(seed);
        var rows = Rows(random, 1500, 12, 21);
        var one = Columns([.. rows.OrderBy(r => r.Cds)]).Tally();
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        var other = Columns(rows).Tally(2);

        Assert.Equal(one.Columns.Codes, other.Columns.Codes);
        Assert.Equal(one.Columns.Groups, other.Columns.Groups);
        for (var m = 0; m < Measures.Length; m++)
        {
            Assert.True(one.Values(m).SequenceEqual(other.Values(m)));
        }
    }

    [Fact]
    public void Sixteen_groups_take_one_bit_set_and_seventeen_take_two()
    {
        StudentGroupSet sixteen = StudentGroupSet.FromBits(0x1FFFE);
        var builder = new StudentColumnsBuilder(RecordType.State, Measures);
        builder.Add(builder.NumberOf(CdsCode.State), sixteen, 1, -5, 0, 7, 0);
        Assert.Single(builder.Build().GroupBits);
        builder.Add(builder.NumberOf(CdsCode.State), sixteen.With(StudentGroup.ScienceTestTakers), 1, 0, 0, 0, 0);
        Assert.Equal(2, builder.Build().GroupBits.Length);
        Assert.Equal(2, builder.Count);
    }

    [Fact]
    public void The_largest_points_of_many_students_do_not_overflow()
    {
        const int Students = 100_000;
        var builder = new StudentColumnsBuilder(RecordType.State, Measures, Students);
        var state = builder.NumberOf(CdsCode.State);
        for (var i = 0; i < Students; i++)
        {
            builder.Add(state, [StudentGroup.AllStudents, StudentGroup.White], 1, short.MaxValue, 1, -short.MaxValue, 0);
        }

        foreach (var kernel in Kernels)
        {
            var tallies = builder.Build().Tally(3, kernel);
            Assert.Equal([Students, Students], tallies.Values(0).ToArray());
            Assert.Equal([(long)Students * short.MaxValue, (long)Students * short.MaxValue], tallies.Values(1).ToArray());
            Assert.Equal([-(long)Students * short.MaxValue, -(long)Students * short.MaxValue], tallies.Values(3).ToArray());
            Assert.Equal([0, 0], tallies.Values(4).ToArray());
        }
    }

    [Fact]
    public void Values_that_are_no_measure_are_refused_and_not_repeated()
    {
        var builder = new StudentColumnsBuilder(RecordType.State, Measures);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(0, [StudentGroup.AllStudents], 1, 0, 0, 0, 0));
        var state = builder.NumberOf(CdsCode.State);
        Assert.Throws<ArgumentException>(() => builder.Add(state, [StudentGroup.AllStudents], 1, 0, 0, 0));
        Assert.Throws<ArgumentException>(() => builder.Add(state, [StudentGroup.AllStudents], 2, 0, 0, 0, 0));
        var error = Assert.Throws<ArgumentException>(() => builder.Add(state, [StudentGroup.AllStudents], 1, 98765, 0, 0, 0));
        Assert.DoesNotContain("98765", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, builder.Count);
        Assert.Equal(0, builder.Build().Tally(2).Columns.Count);
    }

    [Fact]
    public void Measures_that_do_not_go_together_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new StudentColumnsBuilder(RecordType.State, []));
        Assert.Throws<ArgumentException>(() => new StudentColumnsBuilder(RecordType.State, [new(Indicator.Suspension, TallyCount.Prepared)]));
        Assert.Throws<ArgumentException>(() => new StudentColumnsBuilder(RecordType.State, [Measures[0], Measures[0]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentMeasure.Of(Indicator.Graduation));
    }

    private sealed record Row(CdsCode Cds, StudentGroupSet Groups, int[] Values);

    private static List<Row> Rows(Random random, int count, int schools, int lastGroup)
    {
        var always = random.Next(2) == 0;
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new Row(
                CdsCode.Of(27, 12345, 1 + random.Next(schools)),
                StudentGroupSet.FromBits((uint)random.Next(1 << lastGroup) << 1),
                [always ? 1 : random.Next(2), random.Next(-32767, 32768), random.Next(2), random.Next(-4000, 4000), random.Next(20) == 0 ? 1 : 0])),
        ];
    }

    private static StudentColumns Columns(IReadOnlyList<Row> rows)
    {
        var builder = new StudentColumnsBuilder(RecordType.School, Measures);
        foreach (var row in rows)
        {
            builder.Add(builder.NumberOf(row.Cds), row.Groups, row.Values);
        }

        return builder.Build();
    }

    private static SortedDictionary<(CdsCode, StudentGroup, int), long> Plain(IEnumerable<Row> rows)
    {
        var sums = new SortedDictionary<(CdsCode, StudentGroup, int), long>();
        foreach (var row in rows)
        {
            foreach (var group in row.Groups)
            {
                for (var m = 0; m < Measures.Length; m++)
                {
                    var key = (row.Cds, group, m);
                    sums[key] = sums.GetValueOrDefault(key) + row.Values[m];
                }
            }
        }

        return new(sums.Where(s => s.Value != 0).ToDictionary(), null);
    }

    private static SortedDictionary<(CdsCode, StudentGroup, int), long> Sums(StudentTallies tallies)
    {
        var sums = new SortedDictionary<(CdsCode, StudentGroup, int), long>();
        var columns = tallies.Columns;
        for (var m = 0; m < Measures.Length; m++)
        {
            for (var i = 0; i < tallies.Values(m).Length; i++)
            {
                if (tallies.Values(m)[i] is not 0 and var value)
                {
                    sums.Add((columns.Codes[i / columns.Groups.Count], columns.Groups[i % columns.Groups.Count], m), value);
                }
            }
        }

        return sums;
    }
}
