using BenchmarkDotNet.Attributes;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>Microsoft RulesEngine on one row of 200, checked to give the same colours before it is timed; the result is for all those rows.</summary>
[MemoryDiagnoser]
public class RulesEngineBenchmarks
{
    private RulesEngineContender _engine = null!;

    [GlobalSetup]
    public void Setup()
    {
        _engine = new(new Work(10_000), 200);
        var sum = _engine.Rate();
        if (sum != _engine.Expected)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"RulesEngine gives other colours: {sum}, expected {_engine.Expected}."));
        }

        Console.WriteLine($"// RulesEngine agrees on {_engine.Count} rows");
    }

    [Benchmark]
    public long OneRowOf200() => _engine.Rate();
}
