using SystemOfSupport.Model;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>What a person would write over a list of objects: the bands as lists, counted by LINQ.</summary>
internal sealed class LinqContender(Work work)
{
    private readonly Rules[] _rules = [.. work.RuleSets.Select(Rules.Of)];

    internal long Rate() => work.Rows.Sum(r => Work.Weight(r.Row, ColorOf(r, _rules[r.RuleSet])));

    private static int ColorOf(ComparisonRow row, Rules rules)
    {
        if (rules.IsFixed || row.NeverRated || row.Current < rules.Minimum || row.Prior < rules.Minimum || row.Status is not { } status || row.Change is not { } change)
        {
            return 0;
        }

        var statusBand = rules.Status.Count(m => status > m);
        var changeBand = rules.Change.Count(m => change > m);
        var statusLevel = rules.HigherIsBetter ? statusBand + 1 : 5 - statusBand;
        var changeLevel = rules.HigherIsBetter ? changeBand + 1 : 5 - changeBand;
        if (row.Current < rules.SmallBelow)
        {
            changeLevel = Math.Clamp(changeLevel, 2, 4);
        }

        return rules.Colors[((statusLevel - 1) * 5) + changeLevel - 1];
    }

    private sealed record Rules(bool IsFixed, int Minimum, int SmallBelow, bool HigherIsBetter, List<int> Status, List<int> Change, List<int> Colors)
    {
        internal static Rules Of(RuleSet set) => new(
            set.Fixed is not null, set.ColorMinimum, set.SmallBelow, set.HigherIsBetter,
            [.. set.StatusMaxima.Select(m => (int)m)], [.. set.ChangeMaxima.Select(m => (int)m)], [.. set.Colors.Select(c => (int)c)]);
    }
}
