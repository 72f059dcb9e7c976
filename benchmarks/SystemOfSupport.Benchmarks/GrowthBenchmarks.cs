using BenchmarkDotNet.Attributes;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>Time and memory for each row of a tenth of a state, of a state and of ten states. A console line before each tells the rows and the bytes that a row takes.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private StateRatings _ratings = null!;
    private StateFindings _findings = null!;

    /// <summary>Number of schools: a tenth of a state, a state, ten states.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Schools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _findings = null!;
        _ratings = null!;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        _ratings = InventedState.Frame(Schools).Rate();
        _findings = new StateAssistanceEvaluator(AssistanceEvaluator.For(InventedState.Year)).Find(_ratings);
        var rows = _ratings.Frame.Count;
        Console.WriteLine(FormattableString.Invariant($"// {Schools} schools: {rows} rows, {(GC.GetTotalMemory(forceFullCollection: true) - before) / (double)rows:F1} bytes a row with ratings and findings"));
    }

    [GlobalCleanup]
    public void Cleanup() => (_ratings, _findings) = (null!, null!);

    [Benchmark]
    public void RateScalar() => _ratings.Refresh(1, RatingKernel.Scalar);

    [Benchmark]
    public void RateVector() => _ratings.Refresh(1);

    [Benchmark]
    public void Find() => _findings.Refresh(1);
}
