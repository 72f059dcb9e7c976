using BenchmarkDotNet.Attributes;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>Six million students to 10,000 schools and 14 groups: students, chronically absent, points in two subjects.</summary>
[MemoryDiagnoser]
public class StudentBenchmarks
{
    private static readonly Lazy<StudentTallies> Sorted = new(() => InventedStudents.Whole.Fill(sorted: true).Build().Tally());
    private static readonly Lazy<StudentColumnsBuilder> Unsorted = new(() => InventedStudents.Whole.Fill(sorted: false));
    private StudentTallies _tallies = null!;

    [GlobalSetup]
    public void Setup() => _tallies = Sorted.Value;

    [Benchmark(Baseline = true)]
    public void VectorOneThread() => _tallies.Refresh(1);

    [Benchmark]
    public void VectorTwoThreads() => _tallies.Refresh(2);

    [Benchmark]
    public void Vector256OneThread() => _tallies.Refresh(1, RatingKernel.Vector256);

    [Benchmark]
    public void ScalarOneThread() => _tallies.Refresh(1, RatingKernel.Scalar);

    [Benchmark]
    public void ScalarTwoThreads() => _tallies.Refresh(2, RatingKernel.Scalar);

    [GlobalSetup(Target = nameof(UnsortedOneThread))]
    public void SetupUnsorted() => _ = Unsorted.Value;

    [Benchmark]
    public StudentTallies UnsortedOneThread() => Unsorted.Value.Build().Tally();
}
