using System.Globalization;
using RulesEngine.Models;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>Microsoft RulesEngine: one workflow for each rule set, with a rule for each place of the five-by-five table that has a colour.</summary>
internal sealed class RulesEngineContender
{
    private readonly ComparisonRow[] _rows;
    private readonly string[] _names;
    private readonly bool[] _rated;
    private readonly RulesEngine.RulesEngine _engine;

    /// <param name="work">The work.</param>
    /// <param name="every">Takes one row of so many, for the engine would take minutes over all.</param>
    internal RulesEngineContender(Work work, int every)
    {
        _rows = [.. work.Rows.Where((_, i) => i % every == 0)];
        _names = [.. work.RuleSets.Select((_, i) => FormattableString.Invariant($"set{i}"))];
        _rated = [.. work.RuleSets.Select(s => s.Fixed is null && !s.StatusOnly)];
        _engine = new([.. work.RuleSets.Select((s, i) => new Workflow { WorkflowName = _names[i], Rules = _rated[i] ? Rules(s) : [new() { RuleName = "0", Expression = "false" }] })], null);
        Expected = _rows.Sum(r => Work.Weight(r.Row, work.Ratings.Colors[r.Row]));
    }

    internal int Count => _rows.Length;

    internal long Expected { get; }

    internal long Rate()
    {
        long sum = 0;
        foreach (var row in _rows)
        {
            var input = new RuleParameter("row", new RulesEngineRow(row.NeverRated, row.Status ?? int.MinValue, row.Change ?? int.MinValue, row.Current, row.Prior));
            var results = _engine.ExecuteAllRulesAsync(_names[row.RuleSet], input).AsTask().GetAwaiter().GetResult();
            foreach (var result in results)
            {
                sum += result.IsSuccess ? Work.Weight(row.Row, result.Rule.RuleName[0] - '0') : 0;
            }
        }

        return sum;
    }

    private static List<Rule> Rules(RuleSet set)
    {
        var rules = new List<Rule>();
        for (var place = 0; place < 25; place++)
        {
            if (set.Colors[place] != 0)
            {
                var change = Enumerable.Range(1, 5).Where(c => Math.Clamp(c, 2, 4) == (place % 5) + 1).ToList();
                var small = change.Count == 0 ? "false" : "(" + string.Join(" || ", change.Select(c => Band("row.Change", set.ChangeMaxima, set.HigherIsBetter, c))) + ")";
                var full = Band("row.Change", set.ChangeMaxima, set.HigherIsBetter, (place % 5) + 1);
                var either = set.SmallBelow == 0 ? full : string.Create(CultureInfo.InvariantCulture, $"((row.Current < {set.SmallBelow} && {small}) || (row.Current >= {set.SmallBelow} && {full}))");
                rules.Add(new()
                {
                    RuleName = string.Create(CultureInfo.InvariantCulture, $"{set.Colors[place]}.{place}"),
                    Expression = string.Create(CultureInfo.InvariantCulture,
                        $"row.NeverRated == false && row.Status > -40000 && row.Change > -40000 && row.Current >= {set.ColorMinimum} && row.Prior >= {set.ColorMinimum} && {Band("row.Status", set.StatusMaxima, set.HigherIsBetter, (place / 5) + 1)} && {either}"),
                });
            }
        }

        return rules;
    }

    private static string Band(string name, short[] maxima, bool higherIsBetter, int level)
    {
        var band = higherIsBetter ? level - 1 : 5 - level;
        var low = band == 0 ? "true" : string.Create(CultureInfo.InvariantCulture, $"{name} > {maxima[band - 1]}");
        var high = band == 4 ? "true" : string.Create(CultureInfo.InvariantCulture, $"{name} <= {maxima[band]}");
        return $"({low} && {high})";
    }
}
