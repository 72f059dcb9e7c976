using BenchmarkDotNet.Attributes;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>One cell and one agency, as a program that serves one district asks.</summary>
[MemoryDiagnoser]
public class OneBenchmarks
{
    private Rater _rater = null!;
    private AssistanceEvaluator _evaluator = null!;
    private StateRatings _ratings = null!;
    private AgencyResults _agency = null!;
    private IndicatorResult _result = null!;
    private int _row;

    [GlobalSetup]
    public void Setup()
    {
        _ratings = InventedState.Frame(100).Rate();
        _rater = _ratings.Frame.Rater;
        _evaluator = AssistanceEvaluator.For(InventedState.Year);
        _agency = _ratings.Frame.AgencyResults(1);
        _row = _ratings.Colors.IndexOf((byte)PerformanceLevel.Red);
        _result = _ratings.Frame.Result(_row);
    }

    [Benchmark]
    public Rating RateOneCell() => _rater.Rate(_result);

    [Benchmark]
    public Explanation ExplainOneCell() => _rater.Explain(_result);

    [Benchmark]
    public Explanation ExplainOneCellOfTheFrame() => _ratings.Explain(_row);

    [Benchmark]
    public AssistanceDetermination DetermineOneAgency() => _evaluator.Determine(_agency);

    [Benchmark]
    public Explanation DetermineAndExplainOneAgency() => _evaluator.Determine(_agency).Explain();

    [Benchmark]
    public AgencyResults RebuildOneAgencyFromTheFrame() => _ratings.Frame.AgencyResults(1);
}
