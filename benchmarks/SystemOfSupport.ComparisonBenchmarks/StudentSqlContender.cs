using System.Globalization;
using SystemOfSupport.Benchmarks;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>DuckDB on students: 56 filtered aggregates by school, at once or of sums by school and set of groups, and a join with the groups.</summary>
internal sealed class StudentSqlContender : IDisposable
{
    private static readonly string FilteredText = Text("students", "count(*)", "count(*) FILTER (groups & {0} <> 0 AND absent)", "language", "mathematics");
    private static readonly string SummedFirstText = Text(
        "(SELECT school, groups, count(*) AS n, count(*) FILTER (absent) AS absent, sum(language) AS language, sum(mathematics) AS mathematics FROM students GROUP BY school, groups)",
        "sum(n)", "sum(absent) FILTER (groups & {0} <> 0)", "language", "mathematics");

    private readonly Sql _sql;

    internal StudentSqlContender(InventedStudents students, int threads)
    {
        _sql = new(threads);
        _sql.Run("CREATE TABLE students(school SMALLINT, groups USMALLINT, absent BOOLEAN, language SMALLINT, mathematics SMALLINT)");
        using (var appender = _sql.Appender("students"))
        {
            for (var i = 0; i < students.Count; i++)
            {
                var groups = 0;
                for (var bit = 0; bit < InventedStudents.Groups.Length; bit++)
                {
                    groups |= (int)((students.Sets[i] >> (int)InventedStudents.Groups[bit]) & 1) << bit;
                }

                appender.CreateRow().AppendValue((short)students.School[i]).AppendValue((ushort)groups).AppendValue(students.Absent[i])
                    .AppendValue(students.Language[i]).AppendValue(students.Mathematics[i]).EndRow();
            }
        }

        _sql.Run("CREATE TABLE groups AS SELECT range::INTEGER AS place, (1 << range)::USMALLINT AS bit FROM range(14)");
    }

    public void Dispose() => _sql.Dispose();

    internal long Filtered() => _sql.Number(FilteredText);

    /// <summary>Students of one school with the same groups are summed first, and then the 56 aggregates.</summary>
    internal long SummedFirst() => _sql.Number(SummedFirstText);

    internal long Joined() => _sql.Number("""
        SELECT sum((1 + school % 1009)::HUGEINT * (1 + place) * (n + 3 * absent + 5 * language + 7 * mathematics))
        FROM (SELECT school, place, count(*) AS n, count(*) FILTER (absent) AS absent, sum(language) AS language, sum(mathematics) AS mathematics
              FROM students JOIN groups ON (students.groups & groups.bit) <> 0 GROUP BY school, place)
        """);

    private static string Text(string from, string count, string absent, string language, string mathematics)
    {
        var columns = new List<string>();
        var sums = new List<string>();
        for (var g = 0; g < InventedStudents.Groups.Length; g++)
        {
            var bit = (1 << g).ToString(CultureInfo.InvariantCulture);
            var member = $"FILTER (groups & {bit} <> 0)";
            columns.Add(string.Create(CultureInfo.InvariantCulture,
                $"{count} {member} AS n{g}, {absent.Replace("{0}", bit, StringComparison.Ordinal)} AS a{g}, sum({language}) {member} AS e{g}, sum({mathematics}) {member} AS m{g}"));
            sums.Add(string.Create(CultureInfo.InvariantCulture, $"{g + 1} * (coalesce(n{g}, 0) + 3 * coalesce(a{g}, 0) + 5 * coalesce(e{g}, 0) + 7 * coalesce(m{g}, 0))"));
        }

        return $"SELECT sum((1 + school % 1009)::HUGEINT * ({string.Join(" + ", sums)})) FROM (SELECT school, {string.Join(", ", columns)} FROM {from} GROUP BY school)";
    }
}
