using BenchmarkDotNet.Attributes;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>The support of every school of a state under the Every Student Succeeds Act, from two rated years.</summary>
[MemoryDiagnoser]
public class DetermineStateSchoolsBenchmarks
{
    private StateSchoolHistory _history = null!;
    private StateEssaEvaluator _evaluator = null!;
    private StateEssaDeterminations _determinations = null!;
    private StateRatings _ratings = null!;
    private int _school;

    [GlobalSetup]
    public void Setup()
    {
        _ratings = InventedState.Frame().Rate();
        var builder = new StateSchoolHistoryBuilder();
        builder.Add(_ratings);
        builder.Add(Earlier().Rate());
        for (var entity = 0; entity < _ratings.Frame.Entities.Length; entity++)
        {
            var cds = _ratings.Frame.Entities[entity].Cds;
            if (cds.IsSchool)
            {
                builder.Add(new EssaRecord(new(cds, "", AgencyKind.School), 2023) { Status = (EssaStatus)(1 + (entity % 5)), TitleI = new Dictionary<SchoolYear, bool> { [new(2023)] = entity % 3 > 0 } });
            }
        }

        _history = builder.Build();
        _evaluator = new(EssaEvaluator.For(InventedState.Year));
        _determinations = _evaluator.Determine(_history);
        _school = _determinations.Statuses.IndexOf((byte)EssaStatus.Tsi);
        var statuses = Enumerable.Range(0, _determinations.Count).GroupBy(s => _determinations.Status(s)).Select(g => $"{g.Key} {g.Count()}");
        Console.WriteLine($"// schools {_determinations.Count}, rows {_ratings.Frame.Count} a year, {string.Join(", ", statuses)}");
    }

    [Benchmark(Baseline = true)]
    public void RateOneYear() => _ratings.Refresh();

    [Benchmark]
    public void DetermineOneThread() => _determinations.Refresh(1);

    [Benchmark]
    public void DetermineTwoThreads() => _determinations.Refresh(2);

    [Benchmark]
    public Explanation RebuildAndExplainOneSchool() => _determinations.Determine(_school).Explain();

    // The same state a year before, with other values.
    private static StateFrame Earlier()
    {
        var builder = new StateFrameBuilder(Rater.For(2023));
        foreach (var row in InventedState.Rows())
        {
            builder.Add(row with { Year = 2023, CurrentStatus = row.CurrentStatus is { } status && row.Change is { } change ? Tenths.FromTenths(status.Value - change.Value) : row.CurrentStatus, Flags = ResultFlags.None });
        }

        return builder.Build();
    }
}
