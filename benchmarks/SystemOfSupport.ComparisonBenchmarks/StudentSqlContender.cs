using System.Globalization;
using SystemOfSupport.Benchmarks;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>DuckDB on students: 56 filtered aggregates by school, and a join with the groups.</summary>
internal sealed class StudentSqlContender : IDisposable
{
    private static readonly string FilteredText = Text();
    private readonly Sql _sql;

    internal StudentSqlContender(InventedStudents students, int threads)
    {
        _sql = new(threads);
        _sql.Run("CREATE TABLE students(school SMALLINT, groups USMALLINT, absent BOOLEAN, language SMALLINT, mathematics SMALLINT)");
        using (var appender = _sql.Appender("students"))
        {
            for (var i = 0; i < students.Count; i++)
            {
                var groups = InventedStudents.Groups.Select((g, bit) => ((students.Sets[i] >> (int)g) & 1) << bit).Aggregate((a, b) => a | b);
                appender.CreateRow().AppendValue((short)students.School[i]).AppendValue((ushort)groups).AppendValue(students.Absent[i])
                    .AppendValue(students.Language[i]).AppendValue(students.Mathematics[i]).EndRow();
            }
        }

        _sql.Run("CREATE TABLE groups AS SELECT range::INTEGER AS place, (1 << range)::USMALLINT AS bit FROM range(14)");
    }

    public void Dispose() => _sql.Dispose();

    internal long Filtered() => _sql.Number(FilteredText);

    internal long Joined() => _sql.Number("""
        SELECT sum((1 + school % 1009)::HUGEINT * (1 + place) * (n + 3 * absent + 5 * language + 7 * mathematics))
        FROM (SELECT school, place, count(*) AS n, count(*) FILTER (absent) AS absent, sum(language) AS language, sum(mathematics) AS mathematics
              FROM students JOIN groups ON (students.groups & groups.bit) <> 0 GROUP BY school, place)
        """);

    private static string Text()
    {
        var columns = new List<string>();
        var sums = new List<string>();
        for (var g = 0; g < InventedStudents.Groups.Length; g++)
        {
            var bit = 1 << g;
            columns.Add(string.Create(CultureInfo.InvariantCulture,
                $"count(*) FILTER (groups & {bit} <> 0) AS n{g}, count(*) FILTER (groups & {bit} <> 0 AND absent) AS a{g}, sum(language) FILTER (groups & {bit} <> 0) AS e{g}, sum(mathematics) FILTER (groups & {bit} <> 0) AS m{g}"));
            sums.Add(string.Create(CultureInfo.InvariantCulture, $"{g + 1} * (n{g} + 3 * a{g} + 5 * coalesce(e{g}, 0) + 7 * coalesce(m{g}, 0))"));
        }

        return $"SELECT sum((1 + school % 1009)::HUGEINT * ({string.Join(" + ", sums)})) FROM (SELECT school, {string.Join(", ", columns)} FROM students GROUP BY school)";
    }
}
