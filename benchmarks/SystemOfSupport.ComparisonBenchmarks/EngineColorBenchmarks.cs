using BenchmarkDotNet.Attributes;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>Rule engines on one row of 200, checked to give the same colours before they are timed; a result is for all those rows.</summary>
[MemoryDiagnoser]
public class EngineColorBenchmarks
{
    private static readonly Lazy<RulesEngineContender> RulesEngine = new(() => new(Work.Whole, 200));
    private static readonly Lazy<NRulesContender> NRules = new(() => new(Work.Whole, 200));

    [GlobalSetup]
    public void Setup()
    {
        Check("RulesEngine", RulesEngine.Value.Rate());
        Check("NRules", NRules.Value.Rate());
        Console.WriteLine($"// RulesEngine and NRules agree on {RulesEngine.Value.Count} rows");
    }

    [Benchmark]
    public long RulesEngineOneRowOf200() => RulesEngine.Value.Rate();

    [Benchmark]
    public long NRulesOneRowOf200() => NRules.Value.Rate();

    private static void Check(string contender, long sum)
    {
        if (sum != RulesEngine.Value.Expected)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{contender} gives other colours: {sum}, expected {RulesEngine.Value.Expected}."));
        }
    }
}
