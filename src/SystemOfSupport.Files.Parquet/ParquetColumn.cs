using Parquet;
using Parquet.Schema;

namespace SystemOfSupport.Files;

/// <summary>The cells of one column that wait for the end of their group of rows.</summary>
internal abstract class ParquetColumn<T>(DataField field)
{
    internal DataField Field { get; } = field;

    internal static ParquetColumn<T> Of(ResultColumn<T> column) => column switch
    {
        TextColumn<T> text => new Texts(text),
        NumberColumn<T> number => new Numbers(number),
        TenthsColumn<T> tenths => new Measures(tenths),
        _ => throw new NotSupportedException($"{column.GetType()} has no Parquet form."),
    };

    internal abstract void Add(in T row);

    /// <summary>Writes the cells and forgets them.</summary>
    internal abstract Task WriteAsync(ParquetRowGroupWriter group);

    private sealed class Texts(TextColumn<T> column) : ParquetColumn<T>(new DataField(column.Name, typeof(string), isNullable: false))
    {
        private readonly List<string> _cells = [];

        internal override void Add(in T row) => _cells.Add(column.Value(row));

        internal override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, _cells).ConfigureAwait(false);
            _cells.Clear();
        }
    }

    private sealed class Numbers(NumberColumn<T> column) : ParquetColumn<T>(new DataField(column.Name, typeof(int), isNullable: true))
    {
        private readonly List<int?> _cells = [];

        internal override void Add(in T row) => _cells.Add(column.Value(row));

        internal override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<int>(Field, new ReadOnlyMemory<int?>([.. _cells])).ConfigureAwait(false);
            _cells.Clear();
        }
    }

    private sealed class Measures(TenthsColumn<T> column) : ParquetColumn<T>(new DecimalDataField(column.Name, Precision, scale: 1, isNullable: true))
    {
        // As many digits as fit 32 bits; a measure has at most eight.
        private const int Precision = 9;

        private readonly List<decimal?> _cells = [];

        internal override void Add(in T row) => _cells.Add(column.Value(row)?.ToDecimal());

        internal override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<decimal>(Field, new ReadOnlyMemory<decimal?>([.. _cells])).ConfigureAwait(false);
            _cells.Clear();
        }
    }
}
