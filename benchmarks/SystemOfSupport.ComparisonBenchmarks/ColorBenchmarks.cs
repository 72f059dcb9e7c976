using BenchmarkDotNet.Attributes;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>The colours of a state of 1.4 million rows. Every contender is checked to give the same colours before it is timed.</summary>
[MemoryDiagnoser]
public class ColorBenchmarks : IDisposable
{
    private Work _work = null!;
    private LinqContender _linq = null!;
    private DuckDbContender _one = null!;
    private DuckDbContender _two = null!;

    [GlobalSetup]
    public void Setup()
    {
        _work = Work.Whole;
        _linq = new(_work);
        _one = new(_work, 1);
        _two = new(_work, 2);
        _work.Check("LINQ", _linq.Rate());
        _work.Check("DuckDB, a query for each rule set", _two.RatePerRuleSet());
        _work.Check("DuckDB, one join", _two.RateGridList());
        _two.WriteGridList();
        _work.Check("DuckDB, one join, written", _two.Written());
        _work.Check("DuckDB, joins", _two.RateJoins());
        Console.WriteLine($"// all contenders agree on {_work.Rows.Length} rows; {_work.Overridden} rows with a flag are left out");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _one.Dispose();
        _two.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public void ScalarColumnsOneThread() => _work.Ratings.Refresh(1, RatingKernel.Scalar);

    [Benchmark]
    public void VectorColumnsOneThread() => _work.Ratings.Refresh(1, RatingKernel.Best);

    [Benchmark]
    public long LinqOverObjects() => _linq.Rate();

    [Benchmark]
    public long DuckDbQueryForEachRuleSetTwoThreads() => _two.RatePerRuleSet();

    [Benchmark]
    public long DuckDbQueryForEachRuleSetOneThread() => _one.RatePerRuleSet();

    [Benchmark]
    public long DuckDbGridListTwoThreads() => _two.RateGridList();

    [Benchmark]
    public void DuckDbGridListColumnWrittenTwoThreads() => _two.WriteGridList();

    [Benchmark]
    public long DuckDbJoinsTwoThreads() => _two.RateJoins();
}
