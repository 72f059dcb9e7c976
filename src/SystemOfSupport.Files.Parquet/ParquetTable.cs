using Parquet;
using Parquet.Schema;

namespace SystemOfSupport.Files;

/// <summary>A table of results as Parquet, written a group of rows at a time.</summary>
internal sealed class ParquetTable<T> : ResultTable<T>
{
    private readonly Stream _output;
    private readonly ParquetWriter _writer;
    private readonly ParquetColumn<T>[] _columns;
    private readonly int _rowsOfGroup;
    private int _rows;

    internal ParquetTable(Stream output, ResultColumn<T>[] columns, int rowsOfGroup)
    {
        _output = output;
        _rowsOfGroup = rowsOfGroup;
        _columns = Array.ConvertAll(columns, ParquetColumn<T>.Of);
        _writer = Wait(ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(c => c.Field)), output));
    }

    internal override void Write(in T row)
    {
        foreach (var column in _columns)
        {
            column.Add(row);
        }

        if (++_rows == _rowsOfGroup)
        {
            WriteGroup();
        }
    }

    public override void Dispose()
    {
        if (_rows > 0)
        {
            WriteGroup();
        }

        Wait(_writer.DisposeAsync().AsTask());
        _output.Dispose();
    }

    private void WriteGroup()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            Wait(column.WriteAsync(group));
        }

        _rows = 0;
    }

    // The library writes only asynchronously; the files are on a disk, and no caller's context is needed.
    private static TResult Wait<TResult>(Task<TResult> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();
}
