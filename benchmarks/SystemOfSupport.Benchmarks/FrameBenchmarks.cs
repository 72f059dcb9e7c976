using BenchmarkDotNet.Attributes;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>Rows into columns, and rating at a tenth, once and ten times the number of schools.</summary>
[MemoryDiagnoser]
public class FrameBenchmarks
{
    private IndicatorResult[] _rows = null!;
    private StateRatings _ratings = null!;

    /// <summary>Number of schools.</summary>
    [Params(1_000, 10_000)]
    public int Schools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rows = [.. InventedState.Rows(Schools)];
        _ratings = Fill().Rate();
    }

    [Benchmark]
    public StateFrame Fill()
    {
        var builder = new StateFrameBuilder(Rater.For(InventedState.Year));
        foreach (var row in _rows)
        {
            builder.Add(row);
        }

        return builder.Build();
    }

    [Benchmark]
    public void Rate() => _ratings.Refresh();
}
