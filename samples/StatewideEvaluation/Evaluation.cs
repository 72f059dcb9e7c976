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
    private readonly List<EssaDetermination> _schools = [];
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

    /// <summary>Determinations of schools under the Every Student Succeeds Act.</summary>
    internal IReadOnlyList<EssaDetermination> Schools => _schools;

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
        var schools = new SchoolDeterminations(lists);
        foreach (var (year, files) in years)
        {
            var frame = YearReader.Read(_catalog.Rater(year), files, local, _arguments, _reports);
            var ratings = frame.Rate(_arguments.Threads);
            _results?.Write(ratings);
            history = DetermineAgencies(ratings, history);
            schools.Add(ratings);
        }

        _schools.AddRange(schools.Determine(years.Keys));
        _determinations.ForEach(d => _results?.Write(d));
        _schools.ForEach(d => _results?.Write(d));
    }

    /// <summary>Prints why; false where no agency has the code.</summary>
    internal bool Explain(TextWriter output, TextWriter errors)
    {
        if (_arguments.Explain is not { } cds)
        {
            return true;
        }

        List<Explanation> explained = [.. _determinations.Where(d => d.Agency.Cds == cds).Select(d => d.Explain()), .. _schools.Where(d => d.School.Cds == cds).Select(d => d.Explain())];
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

    // Every agency of the year, after what earlier years say of it; gives what the next year knows.
    private AssistanceHistory DetermineAgencies(StateRatings ratings, AssistanceHistory history)
    {
        var evaluator = new StateAssistanceEvaluator(_catalog.Assistance(ratings.Frame.Year));
        var findings = evaluator.Find(ratings, _arguments.Threads);
        var determined = Enumerable.Range(0, findings.Count).Select(agency => findings.Determine(agency, history)).ToList();
        _determinations.AddRange(determined.Where(d => evaluator.Evaluator.Book.Assistance.Agencies.Contains(d.Agency.Kind)));
        return history.AddUnknown(determined.Select(AssistanceHistoryEntry.Of));
    }
}
