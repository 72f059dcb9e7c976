using System.Globalization;
using DuckDB.NET.Data;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>A DuckDB database in memory.</summary>
internal sealed class Sql : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    internal Sql(int threads)
    {
        _connection.Open();
        Run(FormattableString.Invariant($"SET threads = {threads}"));
    }

    public void Dispose() => _connection.Dispose();

    internal DuckDBAppender Appender(string table) => _connection.CreateAppender(table);

    internal void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal long Number(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar()!.ToString(), CultureInfo.InvariantCulture);
    }
}
