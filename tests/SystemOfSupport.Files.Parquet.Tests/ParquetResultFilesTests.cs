using DuckDB.NET.Data;
using Parquet;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;
using SystemOfSupport.Testing;

namespace SystemOfSupport.Files.Parquet.Tests;

/// <summary>The invented county's results, as text and as Parquet.</summary>
public sealed class ParquetResultFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parquet-tests-");

    public ParquetResultFilesTests()
    {
        new SyntheticCounty().Write(_folder.FullName);
        var builder = new StateFrameBuilder(Rater.For(2024));
        StateFrameReader.Read(builder, [.. Directory.GetFiles(Path.Combine(_folder.FullName, "dashboard-2024")).Order(StringComparer.Ordinal)]);
        var ratings = builder.Build().Rate();
        var findings = new StateAssistanceEvaluator(AssistanceEvaluator.For(2024)).Find(ratings);
        var schools = new SchoolHistoryCollector();
        for (var row = 0; row < ratings.Frame.Count; row++)
        {
            schools.Add(ratings.Frame.Result(row), ratings[row]);
        }

        using ResultFiles text = new CsvResultFiles(_folder.FullName);
        using ResultFiles parquet = new ParquetResultFiles(_folder.FullName);
        foreach (var files in new[] { text, parquet })
        {
            files.Write(ratings);
            foreach (var agency in Enumerable.Range(0, findings.Count))
            {
                files.Write(findings.Determine(agency));
            }

            foreach (var school in schools.Build())
            {
                files.Write(EssaEvaluator.For(2024).Determine(school));
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("ratings")]
    [InlineData("lcff")]
    [InlineData("essa")]
    [InlineData("assumptions")]
    public async Task Parquet_holds_what_the_text_holds(string table)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var text = Rows(connection, $"select * from read_csv('{Path.Combine(_folder.FullName, table)}.csv', all_varchar = true, header = true)");
        var columns = string.Join(", ", text.Columns.Select(c => $"coalesce(cast(\"{c}\" as varchar), '') as \"{c}\""));
        var parquet = Rows(connection, $"select {columns} from read_parquet('{Path.Combine(_folder.FullName, table)}.parquet')");

        Assert.Equal(text.Columns, parquet.Columns);
        Assert.Equal(text.Rows, parquet.Rows);
        Assert.NotEmpty(text.Rows);

        await using var reader = await ParquetReader.CreateAsync($"{Path.Combine(_folder.FullName, table)}.parquet");
        Assert.Equal(text.Columns, reader.Schema.GetDataFields().Select(f => f.Name));
        Assert.Equal(text.Rows.Count, reader.RowGroups.Sum(g => g.RowCount));
    }

    private static (List<string> Columns, List<string> Rows) Rows(DuckDBConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('\u001f', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        }

        return (columns, rows);
    }
}
