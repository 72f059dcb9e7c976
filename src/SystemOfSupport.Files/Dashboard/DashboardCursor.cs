using nietras.SeparatedValues;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Files;

/// <summary>Goes through the accepted rows of one Dashboard file; what was read stands in its fields until the next.</summary>
internal sealed class DashboardCursor : IDisposable
{
    private readonly DashboardFileReader _of;
    private readonly SepReader _reader;
    private readonly Stream _file;
    private DashboardLayout? _layout;
    private FrameRow _row;

    internal DashboardCursor(DashboardFileReader of, string path)
    {
        _of = of;
        (_reader, _file) = TextTable.Guard(of.Report, () =>
        {
            var reader = TextFile.Read(path, '\t', TextFile.EncodingOf(of.Year.Number), quoted: false, out var file);
            return (reader, file);
        });
    }

    internal ref readonly FrameRow Row => ref _row;

    internal EntityText Entity { get; private set; } = null!;

    internal PublishedRating Published { get; private set; }

    internal int Line { get; private set; }

    /// <summary>How much of the file was read, in bytes as it lies there.</summary>
    internal long BytesRead => _file.Position;

    /// <summary>Goes to the next row that can be read; false at the end.</summary>
    /// <exception cref="FileReadException">The file cannot be read or lacks a column; in strict mode also the first row that cannot be read.</exception>
    internal bool MoveNext()
    {
        while (Advance())
        {
            var row = _reader.Current;
            if (_layout is null)
            {
                _layout = new(new Header(row[0..row.ColCount].ToStringsArray(), _of.Report), _of);
            }
            else if (!row.Span.IsWhiteSpace() && Read(row))
            {
                return true;
            }
        }

        return _layout is not null ? false : throw _of.Report.Fatal(0, "", "an empty file", "a header row");
    }

    public void Dispose() => _reader.Dispose();

    private bool Read(SepReader.Row row)
    {
        Line = row.LineNumberFrom;
        _of.Report.StartRow();
        if (row.ColCount != _layout!.Header.Count)
        {
            _of.Report.Add(DiagnosticSeverity.Error, Line, "", FormattableString.Invariant($"{row.ColCount} columns"), FormattableString.Invariant($"{_layout.Header.Count}, as in the header"));
            return false;
        }

        var entity = _layout.Read(row, Line, ref _row, out var published);
        (Entity, Published) = (entity!, published);
        return entity is not null;
    }

    private bool Advance()
    {
        try
        {
            return _reader.MoveNext();
        }
        catch (Exception e) when (TextTable.IsUnreadable(e))
        {
            throw TextTable.Unreadable(_of.Report, e);
        }
    }
}
