using BenchmarkDotNet.Attributes;
using SystemOfSupport.Benchmarks;
using SystemOfSupport.Model;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>Six million students, sorted by school, to 10,000 schools and 14 groups: students, chronically absent, points in two subjects. LINQ has one student of 100.</summary>
[MemoryDiagnoser]
public class StudentComparisonBenchmarks
{
    private static readonly Lazy<(StudentTallies Tallies, StudentSqlContender Two, LinqStudent[] Sample)> Shared = new(Make);

    [GlobalSetup]
    public void Setup() => Console.WriteLine($"// all contenders agree on {Shared.Value.Tallies.Columns}");

    [Benchmark(Baseline = true)]
    public void VectorColumnsOneThread() => Shared.Value.Tallies.Refresh(1);

    [Benchmark]
    public void VectorColumnsTwoThreads() => Shared.Value.Tallies.Refresh(2);

    [Benchmark]
    public void ScalarColumnsOneThread() => Shared.Value.Tallies.Refresh(1, RatingKernel.Scalar);

    [Benchmark]
    public long DuckDbFilteredAggregatesTwoThreads() => Shared.Value.Two.Filtered();

    [Benchmark]
    public long DuckDbSummedFirstTwoThreads() => Shared.Value.Two.SummedFirst();

    [Benchmark]
    public long DuckDbCrossJoinTwoThreads() => Shared.Value.Two.Joined();

    [Benchmark]
    public long LinqOneStudentOf100() => Linq(Shared.Value.Sample);

    private static (StudentTallies Tallies, StudentSqlContender Two, LinqStudent[] Sample) Make()
    {
        var students = InventedStudents.Whole;
        var tallies = students.Fill(sorted: true).Build().Tally();
        var expected = InventedStudents.Sum(tallies);
        StudentSqlContender two = new(students, 2);
        Check("DuckDB, filtered aggregates", two.Filtered(), expected);
        Check("DuckDB, summed first", two.SummedFirst(), expected);
        Check("DuckDB, cross join", two.Joined(), expected);
        var few = new InventedStudents(60_000);
        LinqStudent[] sample = [.. Enumerable.Range(0, few.Count).Select(i => new LinqStudent(few.School[i], StudentGroupSet.FromBits(few.Sets[i]), few.Absent[i], few.Language[i], few.Mathematics[i]))];
        Check("LINQ", Linq(sample), InventedStudents.Sum(few.Fill(sorted: true).Build().Tally()));
        return (tallies, two, sample);
    }

    private static long Linq(LinqStudent[] students) => students
        .SelectMany(s => s.Groups.Select(g => (Group: g, Student: s)))
        .GroupBy(s => (s.Student.School, s.Group))
        .Sum(g =>
        {
            var place = Array.IndexOf(InventedStudents.Groups, g.Key.Group);
            return (InventedStudents.Weight(g.Key.School, place, 0) * g.Count())
                + (InventedStudents.Weight(g.Key.School, place, 1) * g.Count(s => s.Student.Absent))
                + (InventedStudents.Weight(g.Key.School, place, 2) * g.Sum(s => (long)s.Student.Language))
                + (InventedStudents.Weight(g.Key.School, place, 3) * g.Sum(s => (long)s.Student.Mathematics));
        });

    private static void Check(string contender, long sum, long expected)
    {
        if (sum != expected)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{contender} gives other tallies: {sum}, expected {expected}."));
        }
    }

    private sealed record LinqStudent(int School, StudentGroupSet Groups, bool Absent, int Language, int Mathematics);
}
