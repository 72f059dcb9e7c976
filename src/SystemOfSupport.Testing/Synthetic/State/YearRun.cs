using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>The counting of one Dashboard year, agency by agency: students of the year of the results and, where the book compares, of the year before.</summary>
internal sealed class YearRun
{
    private readonly RowMaker _rows;
    private readonly SketchCounter _currentCounter;
    private readonly SketchCounter? _priorCounter;
    private readonly AgencyCounts _current = new();
    private readonly AgencyCounts _prior = new();
    private readonly GroupCounts _currentState = new();
    private readonly GroupCounts _priorState = new();

    internal YearRun(int seed, DashboardYear year)
    {
        var book = RuleBooks.For(year);
        Year = year;
        _rows = new(seed, year);
        _currentCounter = new(book, isPrior: false);
        _priorCounter = year.PriorResults is null ? null : new(book, isPrior: true);
    }

    internal DashboardYear Year { get; }

    internal IReadOnlyList<Indicator> Indicators => _rows.Indicators;

    /// <summary>Starts an agency.</summary>
    internal void Start(StateAgency agency)
    {
        _current.Reset(agency.Schools.Count);
        _prior.Reset(agency.Schools.Count);
    }

    /// <summary>Counts students of a school where their year belongs to this Dashboard.</summary>
    internal void Count(List<StudentSketch> students, StateAgency agency, SchoolYear year)
    {
        var (counter, counts, state) = year == Year.Results ? (_currentCounter, _current, _currentState)
            : year == Year.PriorResults ? (_priorCounter, _prior, _priorState)
            : default;
        if (counter is not null)
        {
            foreach (ref readonly var student in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(students))
            {
                counter.Count(student, agency, counts, state);
            }
        }
    }

    /// <summary>Ends an agency: adds up what counts alike.</summary>
    internal void Complete(StateAgency agency)
    {
        _current.Complete(agency, _currentState);
        _prior.Complete(agency, _priorState);
    }

    /// <summary>Rows of the agency last completed: its own, then those of its schools.</summary>
    internal IEnumerable<DashboardLine> Lines(StateAgency agency, Indicator indicator)
    {
        foreach (var line in _rows.Lines(RowEntity.Of(agency), indicator, _current.Agency, Prior(_prior.Agency)))
        {
            yield return line;
        }

        for (var i = 0; i < agency.Schools.Count; i++)
        {
            foreach (var line in _rows.Lines(RowEntity.Of(agency, agency.Schools[i]), indicator, _current.Schools[i], Prior(_prior.Schools[i])))
            {
                yield return line;
            }
        }
    }

    /// <summary>Rows of the state, once every agency is completed.</summary>
    internal IEnumerable<DashboardLine> StateLines(Indicator indicator) => _rows.Lines(RowEntity.State, indicator, _currentState, Prior(_priorState));

    private GroupCounts? Prior(GroupCounts counts) => _priorCounter is null ? null : counts;
}
