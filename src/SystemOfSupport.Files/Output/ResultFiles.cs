using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Files;

/// <summary>
/// The results of a run in four files of one folder: <c>ratings</c>, <c>lcff</c>, <c>essa</c> and <c>assumptions</c>. The columns are those of
/// <see cref="RatingsWriter"/>, <see cref="AssistanceWriter"/> and <see cref="EssaWriter"/>, whatever the format; the last has year, cds, assumption and text,
/// a line for everything that a determination took for granted. Not safe for use by several threads at once.
/// </summary>
public abstract class ResultFiles : IDisposable
{
    private readonly ResultTable<RatedRow> _ratings;
    private readonly ResultTable<AssistanceDetermination> _assistance;
    private readonly ResultTable<EssaDetermination> _essa;
    private readonly ResultTable<AssumptionRow> _assumptions;

    private protected ResultFiles(string folder, ITables tables)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        _ratings = tables.Open(Path.Combine(folder, "ratings"), ResultColumns.Ratings);
        _assistance = tables.Open(Path.Combine(folder, "lcff"), ResultColumns.Assistance);
        _essa = tables.Open(Path.Combine(folder, "essa"), ResultColumns.Essa);
        _assumptions = tables.Open(Path.Combine(folder, "assumptions"), ResultColumns.Assumptions);
    }

    /// <summary>Writes the rating of every row of a frame, in the order in which the rows were added.</summary>
    public void Write(StateRatings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        foreach (var row in ratings.Frame.RowsAsAdded())
        {
            _ratings.Write(RatedRow.Of(ratings, row));
        }
    }

    /// <summary>Writes one result and its rating.</summary>
    public void Write(IndicatorResult result, Rating rating)
    {
        ArgumentNullException.ThrowIfNull(result);
        _ratings.Write(RatedRow.Of(result, rating));
    }

    /// <summary>Writes the determination of one agency, and what it took for granted.</summary>
    public void Write(AssistanceDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        _assistance.Write(determination);
        Write(determination.Year, determination.Agency.Cds, determination.Assumptions);
    }

    /// <summary>Writes the determination of one school, and what it took for granted.</summary>
    public void Write(EssaDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        _essa.Write(determination);
        Write(determination.Year, determination.School.Cds, determination.Assumptions);
    }

    /// <summary>Ends the files.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the files.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ratings.Dispose();
            _assistance.Dispose();
            _essa.Dispose();
            _assumptions.Dispose();
        }
    }

    private void Write(DashboardYear year, CdsCode cds, IReadOnlyList<AssistanceAssumption> assumptions)
    {
        foreach (var assumption in assumptions)
        {
            _assumptions.Write(new(year, cds, assumption));
        }
    }

    /// <summary>Opens the tables of one format.</summary>
    internal interface ITables
    {
        /// <param name="path">The file, without its extension.</param>
        /// <param name="columns">The columns.</param>
        ResultTable<T> Open<T>(string path, ResultColumn<T>[] columns);
    }
}
