using BenchmarkDotNet.Attributes;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>A whole state of 1.4 million rows, and the machine's own copying of as many bytes.</summary>
[MemoryDiagnoser]
public class StateBenchmarks
{
    private StateRatings _ratings = null!;
    private StateFindings _findings = null!;
    private byte[] _from = null!;
    private byte[] _to = null!;

    [GlobalSetup]
    public void Setup()
    {
        var frame = InventedState.Frame();
        _ratings = frame.Rate();
        _findings = new StateAssistanceEvaluator(AssistanceEvaluator.For(InventedState.Year)).Find(_ratings);

        // A row is rated from six bytes and gives five: eleven bytes that move, of which a copy reads half and writes half.
        _from = new byte[frame.Count * 11 / 2];
        _to = new byte[_from.Length];
        Random.Shared.NextBytes(_from);
        Console.WriteLine($"// rows {frame.Count}, rule sets {frame.RuleSetCount}, agencies {frame.AgencyCount}, colours {_ratings.Colors.Length - _ratings.Colors.Count((byte)PerformanceLevel.None)}");
    }

    [Benchmark(Baseline = true)]
    public void RateScalarOneThread() => _ratings.Refresh(1, RatingKernel.Scalar);

    [Benchmark]
    public void RateScalarTwoThreads() => _ratings.Refresh(2, RatingKernel.Scalar);

    [Benchmark]
    public void RateVector256OneThread() => _ratings.Refresh(1, RatingKernel.Vector256);

    [Benchmark]
    public void RateVector512OneThread() => _ratings.Refresh(1, RatingKernel.Vector512);

    [Benchmark]
    public void RateVectorTwoThreads() => _ratings.Refresh(2, RatingKernel.Best);

    [Benchmark]
    public void FindOneThread() => _findings.Refresh(1);

    [Benchmark]
    public void FindTwoThreads() => _findings.Refresh(2);

    [Benchmark]
    public void CopyAsManyBytes() => _from.AsSpan().CopyTo(_to);
}
