using SystemOfSupport.Eligibility;

namespace SystemOfSupport.Files;

/// <summary>
/// Writes <c>essa.csv</c>, one line for every school: year, cds, name, status, exit, one 0/1 column per student group, totalgroups, reasons.
/// </summary>
public sealed class EssaWriter : IDisposable
{
    private readonly CsvTable<EssaDetermination> _table;

    /// <summary>Opens the output.</summary>
    public EssaWriter(TextWriter output) => _table = new(output, ResultColumns.Essa);

    /// <summary>Writes one line.</summary>
    public void Write(EssaDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        _table.Write(determination);
    }

    /// <summary>Ends the output.</summary>
    public void Dispose() => _table.Dispose();
}
