using NRules;
using NRules.Fluent;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>NRules: a session for each rule set with its bands and its table as facts; a row is inserted, fires, and is retracted.</summary>
internal sealed class NRulesContender
{
    private readonly NRulesRow[] _rows;
    private readonly ISession?[] _sessions;

    /// <param name="work">The work.</param>
    /// <param name="every">Takes one row of so many.</param>
    internal NRulesContender(Work work, int every)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(NRulesColorRule)));
        var factory = repository.Compile();
        _sessions = [.. work.RuleSets.Select(s => s.Fixed is null && !s.StatusOnly ? Session(factory, s) : null)];
        _rows = [.. work.Rows.Where((_, i) => i % every == 0).Select(r => Row(r, work.RuleSets[r.RuleSet]))];
    }

    internal long Rate()
    {
        long sum = 0;
        foreach (var row in _rows)
        {
            row.Color = 0;
            if (_sessions[row.Source.RuleSet] is { } session)
            {
                session.Insert(row);
                session.Fire();
                session.Retract(row);
            }

            sum += Work.Weight(row.Source.Row, row.Color);
        }

        return sum;
    }

    private static NRulesRow Row(ComparisonRow row, RuleSet set) =>
        new(row, !row.NeverRated && row.Status is not null && row.Change is not null && row.Current >= set.ColorMinimum && row.Prior >= set.ColorMinimum, row.Current < set.SmallBelow);

    private static ISession Session(ISessionFactory factory, RuleSet set)
    {
        var session = factory.CreateSession();
        foreach (var (isStatus, maxima) in new[] { (true, set.StatusMaxima), (false, set.ChangeMaxima) })
        {
            for (var band = 0; band < 5; band++)
            {
                session.Insert(new NRulesBand(isStatus, set.HigherIsBetter ? band + 1 : 5 - band, band == 0 ? int.MinValue : maxima[band - 1] + 1, band == 4 ? int.MaxValue : maxima[band]));
            }
        }

        for (var place = 0; place < 25; place++)
        {
            session.Insert(new NRulesCell((place / 5) + 1, (place % 5) + 1, set.Colors[place]));
        }

        return session;
    }
}
