using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>
/// The results of one Dashboard year of a whole state, in columns, laid out for one rule book: rows that are rated alike stand side by side,
/// by agency or school and then by group. Made by <see cref="StateFrameBuilder"/>; immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// The order of the rows follows from the rows alone, not from the order in which they were added. Nothing is lost: <see cref="Result"/> gives every row back
/// as it came. A row takes 43 bytes here, and five more once rated.
/// </remarks>
public sealed class StateFrame
{
    private readonly FrameSegment[] _segments;
    private readonly int[] _segmentStarts;

    internal StateFrame(Rater rater, FrameEntity[] entities, FrameAgencies agencies, FrameSegment[] segments, FrameColumns columns)
    {
        Rater = rater;
        Entities = entities;
        Agencies = agencies;
        Columns = columns;
        _segments = segments;
        _segmentStarts = [.. segments.Select(s => s.Start)];
    }

    /// <summary>The rater of the book for which the frame is laid out.</summary>
    public Rater Rater { get; }

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => Rater.Book.Year;

    /// <summary>How many rows.</summary>
    public int Count => Columns.Entities.Length;

    /// <summary>How many agencies the rows are of: districts, county offices and charter schools.</summary>
    public int AgencyCount => Agencies.All.Length;

    /// <summary>How many sets of rows are rated alike.</summary>
    public int RuleSetCount => _segments.Length;

    internal FrameEntity[] Entities { get; }

    internal FrameAgencies Agencies { get; }

    internal FrameColumns Columns { get; }

    internal ReadOnlySpan<FrameSegment> Segments => _segments;

    internal short[] StatusTenths => Columns.Status;

    internal short[] ChangeTenths => Columns.Change;

    internal byte[] CurrentStudents => Columns.CurrentStudents;

    internal byte[] PriorStudents => Columns.PriorStudents;

    /// <summary>One agency, in the order of codes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to <see cref="AgencyCount"/> - 1.</exception>
    public Agency Agency(int agency) => Agencies.All[Places.Checked(agency, AgencyCount)];

    /// <summary>The place of an agency among <see cref="Agency"/>; -1 where the frame has no row of it.</summary>
    public int FindAgency(CdsCode cds) => Math.Max(-1, Agencies.Find(cds));

    /// <summary>One row as it came.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to <see cref="Count"/> - 1.</exception>
    public IndicatorResult Result(int row)
    {
        Places.Checked(row, Count);
        return Row(row).ToResult(Year, Entities[Columns.Entities[row]]);
    }

    /// <summary>The agency or school, the group and the indicator of one row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to <see cref="Count"/> - 1.</exception>
    public CellReference Cell(int row)
    {
        Places.Checked(row, Count);
        return new(Year, Entities[Columns.Entities[row]].Cds, (StudentGroup)Columns.Groups[row], SegmentOf(row).Rules.Indicator);
    }

    /// <summary>The rows of one agency or school.</summary>
    public IEnumerable<int> Rows(CdsCode cds)
    {
        var first = Array.FindIndex(Entities, e => e.Cds == cds);
        if (first < 0)
        {
            yield break;
        }

        foreach (var segment in _segments)
        {
            // Entities of one code are neighbours, and a segment is in their order.
            for (var row = LowerBound(segment, first); row < segment.End && Entities[Columns.Entities[row]].Cds == cds; row++)
            {
                yield return row;
            }
        }
    }

    /// <summary>The rows in the order in which they were added: that of the files, where they were read from files.</summary>
    public IReadOnlyList<int> RowsAsAdded()
    {
        var rows = new int[Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[Columns.Added[row]] = row;
        }

        return rows;
    }

    /// <summary>Rates every row.</summary>
    /// <param name="threads">On how many threads; the ratings do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public StateRatings Rate(int threads = 1)
    {
        var ratings = new StateRatings(this);
        ratings.Refresh(threads);
        return ratings;
    }

    /// <summary>What the year says of one agency, as the evaluation of one agency takes it, rated anew from its rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to <see cref="AgencyCount"/> - 1.</exception>
    public AgencyResults AgencyResults(int agency)
    {
        Places.Checked(agency, AgencyCount);
        var builder = new AgencyResultsBuilder(Agencies.All[agency], Year).WithLocalIndicators(Agencies.Local[agency], Agencies.PriorLocal[agency]);
        foreach (var row in Agencies.RowsOf(agency))
        {
            var result = Result(row);
            builder.Add(result, Rater.Rate(result));
        }

        return Agencies.DataCertificationMissed[agency] is { } missed ? builder.WithDataCertification(missed).Build() : builder.Build();
    }

    internal FrameRow Row(int row) => Columns.Row(row, SegmentOf(row).Rules.Indicator);

    internal FrameSegment SegmentOf(int row)
    {
        var found = Array.BinarySearch(_segmentStarts, row);
        return _segments[found >= 0 ? found : ~found - 1];
    }

    private int LowerBound(FrameSegment segment, int entity)
    {
        var (low, high) = (segment.Start, segment.End);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Columns.Entities[middle] < entity)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
