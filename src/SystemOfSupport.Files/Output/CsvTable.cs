using nietras.SeparatedValues;

namespace SystemOfSupport.Files;

/// <summary>A table of results as text, separated by commas.</summary>
internal sealed class CsvTable<T> : ResultTable<T>
{
    private readonly ResultColumn<T>[] _columns;
    private readonly SepWriter _writer;

    internal CsvTable(TextWriter output, ResultColumn<T>[] columns)
    {
        _columns = columns;
        _writer = Sep.New(',').Writer().To(output);
        _writer.Header.Add([.. columns.Select(c => c.Name)]);
    }

    internal override void Write(in T row)
    {
        using var line = _writer.NewRow();
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Write(line[i], row);
        }
    }

    public override void Dispose() => _writer.Dispose();
}
