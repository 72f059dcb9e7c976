using System.Numerics;
using NRules;
using NRules.Fluent;
using RulesEngine.Models;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>The criteria of 2024 as a user would write them in SQL, LINQ, Microsoft RulesEngine and NRules.</summary>
internal sealed class AssistanceContenders : IDisposable
{
    private const int Achievement = 8, Engagement = 16, Climate = 32, Outcomes = 128;

    private static readonly string[] Names = [$"{Achievement}", $"{Engagement}", $"{Climate}", $"{Outcomes}"];
    private readonly Cell[] _cells;
    private readonly AssistanceRow[] _rows;
    private readonly Sql _sql = new(2);
    private readonly RulesEngine.RulesEngine _engine;
    private readonly ISessionFactory _factory;

    internal AssistanceContenders(Work work)
    {
        var evaluator = AssistanceEvaluator.For(Benchmarks.InventedState.Year);
        Findings = new StateAssistanceEvaluator(evaluator).Find(work.Ratings);
        var groups = evaluator.Book.Assistance.Groups;
        _cells = [.. Cells(work).Where(c => groups.Contains((StudentGroup)c.Group))];
        _rows = [.. _cells.GroupBy(c => (c.Agency, c.Group)).Select(Row)];
        for (var agency = 0; agency < Findings.Count; agency++)
        {
            foreach (var group in groups)
            {
                Expected += Weight(agency, (int)group, Findings.PriorityAreas[(agency * StateFindings.GroupsPerAgency) + (int)group]);
            }
        }

        _sql.Run("CREATE TABLE cells(agency INTEGER, grp UTINYINT, indicator UTINYINT, color UTINYINT)");
        using (var appender = _sql.Appender("cells"))
        {
            foreach (var cell in _cells)
            {
                appender.CreateRow().AppendValue(cell.Agency).AppendValue((byte)cell.Group).AppendValue((byte)cell.Indicator).AppendValue((byte)cell.Color).EndRow();
            }
        }

        _engine = new(
        [
            new Workflow
            {
                WorkflowName = "assistance",
                Rules =
                [
                    new() { RuleName = Names[0], Expression = "(row.Language == 1 && (row.Mathematics == 1 || row.Mathematics == 2)) || (row.Mathematics == 1 && row.Language == 2) || (row.IsEnglishLearner && row.Progress == 1)" },
                    new() { RuleName = Names[1], Expression = "row.Graduation == 1 || row.Absenteeism == 1" },
                    new() { RuleName = Names[2], Expression = "row.Suspension == 1" },
                    new() { RuleName = Names[3], Expression = "row.College == 1" },
                ],
            },
        ], null);
        var repository = new RuleRepository();
        repository.Load(x => x.NestedTypes().From(typeof(NRulesAssistanceRules.Achievement), typeof(NRulesAssistanceRules.Engagement), typeof(NRulesAssistanceRules.Climate), typeof(NRulesAssistanceRules.Outcomes)));
        _factory = repository.Compile();
    }

    internal StateFindings Findings { get; }

    internal long Expected { get; }

    public void Dispose() => _sql.Dispose();

    internal void Check()
    {
        foreach (var (name, sum) in new[] { ("DuckDB, best form", SqlBest()), ("DuckDB, joins", SqlJoins()), ("LINQ", Linq()), ("RulesEngine", RulesEngine()), ("NRules", NRules()) })
        {
            if (sum != Expected)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"{name} determines otherwise: {sum}, expected {Expected}."));
            }
        }

        Console.WriteLine(FormattableString.Invariant($"// all contenders agree on {Findings.Count} agencies, {_rows.Length} groups, {_cells.Length} cells"));
    }

    /// <summary>One pass: Red (1) and Orange (2) of all indicators of a group as bits of one number, two bits for each indicator.</summary>
    internal long SqlBest() => _sql.Number("""
        SELECT sum((areas + CASE WHEN bit_count(areas) >= 2 THEN 256 ELSE 0 END)::BIGINT * (1 + agency % 1009) * (1 + grp))
        FROM (SELECT agency, grp,
                     CASE WHEN (b & 4 <> 0 AND b & 48 <> 0) OR (b & 16 <> 0 AND b & 8 <> 0) OR (grp IN (5, 10) AND b & 4096 <> 0) THEN 8 ELSE 0 END
                     + CASE WHEN b & 1088 <> 0 THEN 16 ELSE 0 END + CASE WHEN b & 256 <> 0 THEN 32 ELSE 0 END + CASE WHEN b & 16384 <> 0 THEN 128 ELSE 0 END AS areas
              FROM (SELECT agency, grp, bit_or(color::INTEGER << (2 * indicator)) AS b FROM cells WHERE color IN (1, 2) GROUP BY agency, grp))
        """);

    /// <summary>A query for each area, joined and counted.</summary>
    internal long SqlJoins() => _sql.Number("""
        WITH achievement AS (
            SELECT e.agency, e.grp FROM cells e JOIN cells m ON m.agency = e.agency AND m.grp = e.grp
            WHERE e.indicator = 1 AND m.indicator = 2 AND ((e.color = 1 AND m.color IN (1, 2)) OR (m.color = 1 AND e.color = 2))
            UNION SELECT agency, grp FROM cells WHERE indicator = 6 AND color = 1 AND grp IN (5, 10)),
        areas AS (
            SELECT agency, grp, 8 AS area FROM achievement
            UNION ALL SELECT DISTINCT agency, grp, 16 FROM cells WHERE indicator IN (3, 5) AND color = 1
            UNION ALL SELECT agency, grp, 32 FROM cells WHERE indicator = 4 AND color = 1
            UNION ALL SELECT agency, grp, 128 FROM cells WHERE indicator = 7 AND color = 1)
        SELECT sum((areas + CASE WHEN n >= 2 THEN 256 ELSE 0 END)::BIGINT * (1 + agency % 1009) * (1 + grp))
        FROM (SELECT agency, grp, sum(area) AS areas, count(*) AS n FROM areas GROUP BY agency, grp)
        """);

    internal long Linq() => _cells.GroupBy(c => (c.Agency, c.Group)).Sum(g =>
    {
        int Color(Indicator indicator) => g.FirstOrDefault(c => c.Indicator == (int)indicator)?.Color ?? 0;
        bool Red(Indicator indicator) => Color(indicator) == 1;
        var (language, mathematics) = (Color(Indicator.EnglishLanguageArts), Color(Indicator.Mathematics));
        var areas = ((language == 1 && mathematics is 1 or 2) || (mathematics == 1 && language == 2) || (IsEnglishLearner(g.Key.Group) && Red(Indicator.EnglishLearnerProgress)) ? Achievement : 0)
            | (Red(Indicator.Graduation) || Red(Indicator.ChronicAbsenteeism) ? Engagement : 0)
            | (Red(Indicator.Suspension) ? Climate : 0)
            | (Red(Indicator.CollegeCareer) ? Outcomes : 0);
        return Weight(g.Key.Agency, g.Key.Group, areas);
    });

    internal long RulesEngine()
    {
        long sum = 0;
        foreach (var row in _rows)
        {
            var results = _engine.ExecuteAllRulesAsync("assistance", new RuleParameter("row", row)).AsTask().GetAwaiter().GetResult();
            var areas = 0;
            foreach (var result in results)
            {
                areas |= result.IsSuccess ? int.Parse(result.Rule.RuleName, System.Globalization.CultureInfo.InvariantCulture) : 0;
            }

            sum += Weight(row.Agency, row.Group, areas);
        }

        return sum;
    }

    internal long NRules()
    {
        foreach (var row in _rows)
        {
            row.Areas = 0;
        }

        var session = _factory.CreateSession();
        session.InsertAll(_rows);
        session.Fire();
        return _rows.Sum(r => Weight(r.Agency, r.Group, r.Areas));
    }

    private static bool IsEnglishLearner(int group) => (StudentGroup)group is StudentGroup.EnglishLearner or StudentGroup.LongTermEnglishLearner;

    private static long Weight(int agency, int group, int areas) => (areas + (BitOperations.PopCount((uint)areas) >= 2 ? 256L : 0)) * (1 + (agency % 1009)) * (1 + group);

    private static IEnumerable<Cell> Cells(Work work)
    {
        var agencies = work.Frame.Agencies;
        for (var agency = 0; agency < work.Frame.AgencyCount; agency++)
        {
            foreach (var row in agencies.RowsOf(agency).ToArray())
            {
                var result = work.Frame.Result(row);
                yield return new(agency, (int)result.Group, (int)result.Indicator, work.Ratings.Colors[row]);
            }
        }
    }

    private static AssistanceRow Row(IGrouping<(int Agency, int Group), Cell> cells)
    {
        int Color(Indicator indicator) => cells.FirstOrDefault(c => c.Indicator == (int)indicator)?.Color ?? 0;
        return new()
        {
            Agency = cells.Key.Agency,
            Group = cells.Key.Group,
            IsEnglishLearner = IsEnglishLearner(cells.Key.Group),
            Language = Color(Indicator.EnglishLanguageArts),
            Mathematics = Color(Indicator.Mathematics),
            Absenteeism = Color(Indicator.ChronicAbsenteeism),
            Suspension = Color(Indicator.Suspension),
            Graduation = Color(Indicator.Graduation),
            Progress = Color(Indicator.EnglishLearnerProgress),
            College = Color(Indicator.CollegeCareer),
        };
    }

    private sealed record Cell(int Agency, int Group, int Indicator, int Color);
}
