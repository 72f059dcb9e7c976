using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace StatewideEvaluation;

/// <summary>The main job: read, rate, determine, write.</summary>
internal sealed class Evaluation : IDisposable
{
    private readonly Arguments _arguments;
    private readonly SystemOfSupportCatalog _catalog = new();
    private readonly List<AssistanceDetermination> _determinations = [];
    private readonly List<SchoolCounts> _schools = [];
    private IReadOnlyList<StateEssaDeterminations> _schoolYears = [];
    private readonly List<ReadReport> _reports = [];
    private readonly ResultFiles? _results;

    internal Evaluation(Arguments arguments)
    {
        _arguments = arguments;
        if (arguments.Out is { } folder)
        {
            _results = arguments.Format == Arguments.Parquet ? new ParquetResultFiles(folder.FullName) : new CsvResultFiles(folder.FullName);
        }
    }

    /// <summary>Determinations of the kinds of agencies that each year determined.</summary>
    internal IReadOnlyList<AssistanceDetermination> Determinations => _determinations;

    /// <summary>What became of the schools under the Every Student Succeeds Act, by year.</summary>
    internal IReadOnlyList<SchoolCounts> Schools => _schools;

    /// <summary>What was read.</summary>
    internal IReadOnlyList<ReadReport> Reports => _reports;

    /// <summary>Files of the folders that are no indicator files.</summary>
    internal List<string> PassedOver { get; } = [];

    internal Arguments Arguments => _arguments;

    public void Dispose() => _results?.Dispose();

    internal void Run()
    {
        var years = DashboardFolders.FilesByYear(_arguments, _catalog, PassedOver);
        var lists = new InputLists(_arguments, _reports);
        var history = lists.AssistanceHistory();
        var local = lists.LocalIndicators();
        var schools = new SchoolDeterminations(lists, _arguments.Threads);
        foreach (var (year, files) in years)
        {
            var frame = YearReader.Read(_catalog.Rater(year), files, local, _arguments, _reports);
            var ratings = frame.Rate(_arguments.Threads);
            _results?.Write(ratings);
            history = DetermineAgencies(ratings, history);
            schools.Add(ratings);
        }

        _schoolYears = schools.Determine(years.Keys);
        _determinations.ForEach(d => _results?.Write(d));
        WriteSchools();
    }

    /// <summary>Prints why; false where no agency has the code.</summary>
    internal bool Explain(TextWriter output, TextWriter errors)
    {
        if (_arguments.Explain is not { } cds)
        {
            return true;
        }

        List<Explanation> explained = [.. _determinations.Where(d => d.Agency.Cds == cds).Select(d => d.Explain()), .. ExplainSchool(cds)];
        foreach (var explanation in explained)
        {
            output.WriteLine();
            output.WriteLine(explanation.ToPlainText());
        }

        if (explained.Count == 0)
        {
            errors.WriteLine($"--explain: {cds} is no agency or school of these files. Take a code from the column cds of lcff or essa.");
        }

        return explained.Count > 0;
    }

    // Written as they come, so that a state's determinations are never held at once.
    private void WriteSchools()
    {
        foreach (var year in _schoolYears)
        {
            var counts = new SchoolCounts(year.Year);
            _schools.Add(counts);
            foreach (var determination in Enumerable.Range(0, year.Count).Where(year.HasResults)
                .AsParallel().AsOrdered().WithDegreeOfParallelism(_arguments.Threads).Select(year.Determine))
            {
                counts.Add(determination);
                _results?.Write(determination);
            }
        }
    }

    private IEnumerable<Explanation> ExplainSchool(CdsCode cds) =>
        from year in _schoolYears
        let school = year.History.FindSchool(cds)
        where school >= 0 && year.HasResults(school)
        select year.Determine(school).Explain();

    // Every agency of the year, after what earlier years say of it; gives what the next year knows.
    private AssistanceHistory DetermineAgencies(StateRatings ratings, AssistanceHistory history)
    {
        var evaluator = new StateAssistanceEvaluator(_catalog.Assistance(ratings.Frame.Year));
        var found = evaluator.Determine(ratings, history, _arguments.Threads);
        _determinations.AddRange(Enumerable.Range(0, found.Count).Select(found.Determine).Where(d => evaluator.Evaluator.Book.Assistance.Agencies.Contains(d.Agency.Kind)));
        return history.AddUnknown(found.Entries());
    }
}
