using System.Globalization;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>DuckDB: two good forms, with the grid as a list for each rule set, and the form that a person would write, with joins of bands and grid.</summary>
internal sealed class DuckDbContender : IDisposable
{
    private readonly Sql _sql;
    private readonly string _perRuleSet;

    internal DuckDbContender(Work work, int threads)
    {
        _sql = new(threads);
        _sql.Run("CREATE TABLE rows(id INTEGER, rules UTINYINT, never BOOLEAN, status SMALLINT, change SMALLINT, cur INTEGER, prior INTEGER)");
        using (var appender = _sql.Appender("rows"))
        {
            foreach (var row in work.Rows)
            {
                appender.CreateRow()
                    .AppendValue(row.Row).AppendValue((byte)row.RuleSet).AppendValue(row.NeverRated)
                    .AppendValue((short?)row.Status).AppendValue((short?)row.Change).AppendValue(row.Current).AppendValue(row.Prior).EndRow();
            }
        }

        _sql.Run("CREATE TABLE rules(id UTINYINT, rated BOOLEAN, higher BOOLEAN, minimum INTEGER, small INTEGER, s1 INTEGER, s2 INTEGER, s3 INTEGER, s4 INTEGER, c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, grid UTINYINT[])");
        _sql.Run("CREATE TABLE bands(rules UTINYINT, kind VARCHAR, level INTEGER, low INTEGER, high INTEGER)");
        _sql.Run("CREATE TABLE grid(rules UTINYINT, status INTEGER, change INTEGER, color UTINYINT)");
        for (var id = 0; id < work.RuleSets.Length; id++)
        {
            Load(id, work.RuleSets[id]);
        }

        _perRuleSet = $"SELECT sum(part) FROM ({string.Join(" UNION ALL ", work.RuleSets.Select((s, id) => (s, id)).Where(s => s.s.Fixed is null && !s.s.StatusOnly && !s.s.IsNeverRated).Select(s => Part(s.s, s.id)))})";
    }

    public void Dispose() => _sql.Dispose();

    /// <summary>A query for each rule set, with cut scores and grid as constants; rows lie by rule set, so each reads its own.</summary>
    internal long RatePerRuleSet() => _sql.Number(_perRuleSet);

    /// <summary>One join of the small table of rule sets, each with its grid as a list; levels are sums of comparisons.</summary>
    internal long RateGridList() => _sql.Number("""
        SELECT sum(grid[s * 5 + CASE WHEN cur < small THEN greatest(2, least(4, c)) ELSE c END]::BIGINT * (1 + id % 1009))
        FROM (SELECT id, cur, small, grid, CASE WHEN higher THEN n ELSE 4 - n END AS s, CASE WHEN higher THEN 1 + m ELSE 5 - m END AS c
              FROM (SELECT r.id, r.cur, u.small, u.grid, u.higher,
                           (r.status > u.s1)::TINYINT + (r.status > u.s2)::TINYINT + (r.status > u.s3)::TINYINT + (r.status > u.s4)::TINYINT AS n,
                           (r.change > u.c1)::TINYINT + (r.change > u.c2)::TINYINT + (r.change > u.c3)::TINYINT + (r.change > u.c4)::TINYINT AS m
                    FROM rows r JOIN rules u ON u.id = r.rules
                    WHERE u.rated AND NOT r.never AND r.cur >= u.minimum AND r.prior >= u.minimum AND r.status IS NOT NULL AND r.change IS NOT NULL))
        """);

    /// <summary>The same join, but every row gets its colour, or 0 for none, in a new column, as rating gives it.</summary>
    internal void WriteGridList() =>
        _sql.Run("""
            CREATE OR REPLACE TABLE rated AS
            SELECT id, CASE WHEN has THEN grid[s * 5 + CASE WHEN cur < small THEN greatest(2, least(4, c)) ELSE c END] ELSE 0 END::UTINYINT AS color
            FROM (SELECT id, cur, small, grid, has, CASE WHEN higher THEN n ELSE 4 - n END AS s, CASE WHEN higher THEN 1 + m ELSE 5 - m END AS c
                  FROM (SELECT r.id, r.cur, u.small, u.grid, u.higher,
                               u.rated AND NOT r.never AND r.cur >= u.minimum AND r.prior >= u.minimum AND r.status IS NOT NULL AND r.change IS NOT NULL AS has,
                               (r.status > u.s1)::TINYINT + (r.status > u.s2)::TINYINT + (r.status > u.s3)::TINYINT + (r.status > u.s4)::TINYINT AS n,
                               (r.change > u.c1)::TINYINT + (r.change > u.c2)::TINYINT + (r.change > u.c3)::TINYINT + (r.change > u.c4)::TINYINT AS m
                        FROM rows r JOIN rules u ON u.id = r.rules))
            """);

    /// <summary>The sum of the column that <see cref="WriteGridList"/> wrote.</summary>
    internal long Written() => _sql.Number("SELECT sum(color::BIGINT * (1 + id % 1009)) FROM rated");

    /// <summary>Joins of the bands and of the grid.</summary>
    internal long RateJoins() => _sql.Number("""
        SELECT sum(g.color::BIGINT * (1 + r.id % 1009))
        FROM rows r
        JOIN rules u ON u.id = r.rules AND u.rated
        JOIN bands s ON s.rules = r.rules AND s.kind = 'status' AND r.status BETWEEN s.low AND s.high
        JOIN bands c ON c.rules = r.rules AND c.kind = 'change' AND r.change BETWEEN c.low AND c.high
        JOIN grid g ON g.rules = r.rules AND g.status = s.level AND g.change = CASE WHEN r.cur < u.small THEN greatest(2, least(4, c.level)) ELSE c.level END
        WHERE NOT r.never AND r.cur >= u.minimum AND r.prior >= u.minimum
        """);

    private static string Part(Statewide.RuleSet set, int id)
    {
        var status = string.Join(" + ", set.StatusMaxima.Select(m => string.Create(CultureInfo.InvariantCulture, $"(status > {m})::TINYINT")));
        var change = string.Join(" + ", set.ChangeMaxima.Select(m => string.Create(CultureInfo.InvariantCulture, $"(change > {m})::TINYINT")));
        var (first, level) = set.HigherIsBetter ? ($"({status})", $"(1 + {change})") : ($"(4 - ({status}))", $"(5 - ({change}))");
        var table = set.SmallBelow == 0 ? level : string.Create(CultureInfo.InvariantCulture, $"CASE WHEN cur < {set.SmallBelow} THEN greatest(2, least(4, {level})) ELSE {level} END");
        return string.Create(CultureInfo.InvariantCulture,
            $"SELECT sum(([{string.Join(",", set.Colors.Take(25))}]::UTINYINT[])[{first} * 5 + {table}]::BIGINT * (1 + id % 1009)) AS part FROM rows WHERE rules = {id} AND NOT never AND cur >= {set.ColorMinimum} AND prior >= {set.ColorMinimum} AND status IS NOT NULL AND change IS NOT NULL");
    }

    private void Load(int id, Statewide.RuleSet set)
    {
        var rated = set.Fixed is null && !set.StatusOnly;
        var status = rated ? set.StatusMaxima : new short[4];
        var change = rated ? set.ChangeMaxima : new short[4];
        _sql.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO rules VALUES ({id}, {rated}, {set.HigherIsBetter}, {set.ColorMinimum}, {set.SmallBelow}, {string.Join(",", status)}, {string.Join(",", change)}, [{string.Join(",", set.Colors.Take(25))}])"));
        if (!rated)
        {
            return;
        }

        foreach (var (kind, maxima) in new[] { ("status", status), ("change", change) })
        {
            for (var band = 0; band < 5; band++)
            {
                var low = band == 0 ? -40000 : maxima[band - 1] + 1;
                var high = band == 4 ? 40000 : maxima[band];
                _sql.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO bands VALUES ({id}, '{kind}', {(set.HigherIsBetter ? band + 1 : 5 - band)}, {low}, {high})"));
            }
        }

        for (var place = 0; place < 25; place++)
        {
            _sql.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO grid VALUES ({id}, {(place / 5) + 1}, {(place % 5) + 1}, {set.Colors[place]})"));
        }
    }
}
