using System.Globalization;
using DuckDB.NET.Data;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>DuckDB: its best form, with a rule set in a row and the grid as a list, and the form that a person would write, with joins of bands and grid.</summary>
internal sealed class DuckDbContender : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    internal DuckDbContender(Work work, int threads)
    {
        _connection.Open();
        Run(FormattableString.Invariant($"SET threads = {threads}"));
        Run("CREATE TABLE rows(id INTEGER, rules UTINYINT, never BOOLEAN, status SMALLINT, change SMALLINT, cur INTEGER, prior INTEGER)");
        using (var appender = _connection.CreateAppender("rows"))
        {
            foreach (var row in work.Rows)
            {
                appender.CreateRow()
                    .AppendValue(row.Row).AppendValue((byte)row.RuleSet).AppendValue(row.NeverRated)
                    .AppendValue((short?)row.Status).AppendValue((short?)row.Change).AppendValue(row.Current).AppendValue(row.Prior).EndRow();
            }
        }

        Run("CREATE TABLE rules(id UTINYINT, rated BOOLEAN, higher BOOLEAN, minimum INTEGER, small INTEGER, s1 INTEGER, s2 INTEGER, s3 INTEGER, s4 INTEGER, c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, grid UTINYINT[])");
        Run("CREATE TABLE bands(rules UTINYINT, kind VARCHAR, level INTEGER, low INTEGER, high INTEGER)");
        Run("CREATE TABLE grid(rules UTINYINT, status INTEGER, change INTEGER, color UTINYINT)");
        for (var id = 0; id < work.RuleSets.Length; id++)
        {
            Load(id, work.RuleSets[id]);
        }
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>One join of the small table of rule sets; levels are sums of comparisons.</summary>
    internal long RateBest() => Sum("""
        WITH levels AS (
            SELECT r.id, r.cur, u.small, u.grid,
                   CASE WHEN u.higher THEN 1 + n ELSE 5 - n END AS status, CASE WHEN u.higher THEN 1 + m ELSE 5 - m END AS change
            FROM (SELECT r.*, (r.status > u.s1)::TINYINT + (r.status > u.s2)::TINYINT + (r.status > u.s3)::TINYINT + (r.status > u.s4)::TINYINT AS n,
                         (r.change > u.c1)::TINYINT + (r.change > u.c2)::TINYINT + (r.change > u.c3)::TINYINT + (r.change > u.c4)::TINYINT AS m
                  FROM rows r JOIN rules u ON u.id = r.rules
                  WHERE u.rated AND NOT r.never AND r.cur >= u.minimum AND r.prior >= u.minimum AND r.status IS NOT NULL AND r.change IS NOT NULL) r
            JOIN rules u ON u.id = r.rules)
        SELECT sum(grid[(status - 1) * 5 + CASE WHEN cur < small THEN greatest(2, least(4, change)) ELSE change END]::BIGINT * (1 + id % 1009)) FROM levels
        """);

    /// <summary>Joins of the bands and of the grid.</summary>
    internal long RateJoins() => Sum("""
        SELECT sum(g.color::BIGINT * (1 + r.id % 1009))
        FROM rows r
        JOIN rules u ON u.id = r.rules AND u.rated
        JOIN bands s ON s.rules = r.rules AND s.kind = 'status' AND r.status BETWEEN s.low AND s.high
        JOIN bands c ON c.rules = r.rules AND c.kind = 'change' AND r.change BETWEEN c.low AND c.high
        JOIN grid g ON g.rules = r.rules AND g.status = s.level AND g.change = CASE WHEN r.cur < u.small THEN greatest(2, least(4, c.level)) ELSE c.level END
        WHERE NOT r.never AND r.cur >= u.minimum AND r.prior >= u.minimum
        """);

    private void Load(int id, Statewide.RuleSet set)
    {
        var rated = set.Fixed is null && !set.StatusOnly;
        var status = rated ? set.StatusMaxima : new short[4];
        var change = rated ? set.ChangeMaxima : new short[4];
        Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO rules VALUES ({id}, {rated}, {set.HigherIsBetter}, {set.ColorMinimum}, {set.SmallBelow}, {string.Join(",", status)}, {string.Join(",", change)}, [{string.Join(",", set.Colors.Take(25))}])"));
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
                Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO bands VALUES ({id}, '{kind}', {(set.HigherIsBetter ? band + 1 : 5 - band)}, {low}, {high})"));
            }
        }

        for (var place = 0; place < 25; place++)
        {
            Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO grid VALUES ({id}, {(place / 5) + 1}, {(place % 5) + 1}, {set.Colors[place]})"));
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Sum(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar()!.ToString(), CultureInfo.InvariantCulture);
    }
}
