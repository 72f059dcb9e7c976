using BenchmarkDotNet.Attributes;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>Differentiated assistance of every district, county office and charter school of a state from rated columns, with four earlier years.</summary>
[MemoryDiagnoser]
public class DetermineStateAgenciesBenchmarks
{
    private StateRatings _ratings = null!;
    private StateAssistanceEvaluator _evaluator = null!;
    private AssistanceHistory _history = null!;
    private StateAssistanceDeterminations _determinations = null!;

    [GlobalSetup]
    public void Setup()
    {
        _ratings = InventedState.Frame().Rate();
        var random = new Random(7);
        _history = AssistanceHistory.Empty.Add(
            from year in RuleBooks.Years
            where year < InventedState.Year
            from agency in Enumerable.Range(0, _ratings.Frame.AgencyCount).Select(_ratings.Frame.Agency)
            select new AssistanceHistoryEntry(year, agency.Cds, agency.Kind, AssistanceStatus.GeneralAssistance, StudentGroupSet.FromBits((uint)random.Next() & (uint)random.Next() & 0x3FFEu), false));
        _evaluator = new(AssistanceEvaluator.For(InventedState.Year));
        _determinations = _evaluator.Determine(_ratings, _history);
        var statuses = Enumerable.Range(0, _determinations.Count).GroupBy(a => _determinations.Status(a)).Select(g => $"{g.Key} {g.Count()}");
        Console.WriteLine($"// agencies {_determinations.Count}, rows {_ratings.Frame.Count}, {string.Join(", ", statuses)}");
    }

    [Benchmark(Baseline = true)]
    public void RateOneThread() => _ratings.Refresh(1);

    [Benchmark]
    public void DetermineOneThread() => _determinations.Refresh(1);

    [Benchmark]
    public void DetermineTwoThreads() => _determinations.Refresh(2);

    [Benchmark]
    public StateAssistanceDeterminations DetermineFromTheHistoryOn() => _evaluator.Determine(_ratings, _history);
}
