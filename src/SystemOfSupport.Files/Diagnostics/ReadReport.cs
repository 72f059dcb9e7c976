namespace SystemOfSupport.Files;

/// <summary>Accounts for every row of a file: rows read are rows accepted and rows rejected. Complete once the rows have been read to the end.</summary>
public sealed class ReadReport
{
    /// <summary>How many diagnostics are kept; more are counted only, so that memory does not grow with the file.</summary>
    public const int MaximumKept = 1000;

    private readonly ReadMode _mode;
    private readonly List<FileDiagnostic> _diagnostics = [];
    private bool _rowHasError;

    internal ReadReport(string file, ReadMode mode)
    {
        File = file;
        _mode = mode;
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>Rows read, the header not counted.</summary>
    public int RowsRead { get; private set; }

    /// <summary>Rows accepted.</summary>
    public int RowsAccepted => RowsRead - RowsRejected;

    /// <summary>Rows rejected, each with at least one diagnostic of severity error.</summary>
    public int RowsRejected { get; private set; }

    /// <summary>Rows that are no records, such as totals and notes below a table, each with a warning. They are not among the rows read.</summary>
    public int RowsNoted { get; private set; }

    /// <summary>How many diagnostics there were.</summary>
    public int DiagnosticCount { get; private set; }

    /// <summary>The first <see cref="MaximumKept"/> diagnostics.</summary>
    public IReadOnlyList<FileDiagnostic> Diagnostics => _diagnostics;

    internal bool RowHasError => _rowHasError;

    internal void StartRow()
    {
        RowsRead++;
        _rowHasError = false;
    }

    internal void AddNote(int line, string value, string expected)
    {
        RowsNoted++;
        Add(DiagnosticSeverity.Warning, line, "", value, expected);
    }

    internal void Add(DiagnosticSeverity severity, int line, string column, string value, string expected)
    {
        var diagnostic = new FileDiagnostic(severity, File, line, column, value, expected);
        if (severity == DiagnosticSeverity.Error && _mode == ReadMode.Strict)
        {
            throw new FileReadException(diagnostic);
        }

        DiagnosticCount++;
        if (_diagnostics.Count < MaximumKept)
        {
            _diagnostics.Add(diagnostic);
        }

        if (severity == DiagnosticSeverity.Error && !_rowHasError)
        {
            _rowHasError = true;
            RowsRejected++;
        }
    }

    internal FileReadException Fatal(int line, string column, string value, string expected, Exception? inner = null) =>
        new(new FileDiagnostic(DiagnosticSeverity.Error, File, line, column, value, expected), inner);
}
