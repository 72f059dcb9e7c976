using SystemOfSupport.Policy;

namespace SystemOfSupport.Files;

/// <summary>
/// Writes <c>ratings.csv</c>, one line for every row: year, cds, rtype, studentgroup, indicator, currdenom, status, change, statuslevel, changelevel, color,
/// box, reason. Numbers have one decimal; blanks stay blank.
/// </summary>
public sealed class RatingsWriter : IDisposable
{
    private readonly CsvTable<RatedRow> _table;

    /// <summary>Opens the output.</summary>
    public RatingsWriter(TextWriter output) => _table = new(output, ResultColumns.Ratings);

    /// <summary>Writes one line.</summary>
    public void Write(IndicatorResult result, Rating rating)
    {
        ArgumentNullException.ThrowIfNull(result);
        _table.Write(RatedRow.Of(result, rating));
    }

    /// <summary>Ends the output.</summary>
    public void Dispose() => _table.Dispose();
}
