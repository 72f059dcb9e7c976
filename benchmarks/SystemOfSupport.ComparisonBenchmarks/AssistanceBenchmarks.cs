using BenchmarkDotNet.Attributes;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>
/// Differentiated assistance of 2024 by state indicators, from colours: priority areas of every group of every agency, and whether a group meets two.
/// Every contender is checked to give the same answers before it is timed.
/// </summary>
[MemoryDiagnoser]
public class AssistanceBenchmarks
{
    private static readonly Lazy<AssistanceContenders> Shared = new(() => new AssistanceContenders(Work.Whole));

    [GlobalSetup]
    public void Setup() => Shared.Value.Check();

    [Benchmark(Baseline = true)]
    public void ColumnsOneThread() => Shared.Value.Findings.Refresh(1);

    [Benchmark]
    public long DuckDbBestFormTwoThreads() => Shared.Value.SqlBest();

    [Benchmark]
    public long DuckDbJoinsTwoThreads() => Shared.Value.SqlJoins();

    [Benchmark]
    public long LinqOverObjects() => Shared.Value.Linq();

    [Benchmark]
    public long RulesEngineOnPivotedRows() => Shared.Value.RulesEngine();

    [Benchmark]
    public long NRulesOnPivotedRows() => Shared.Value.NRules();
}
