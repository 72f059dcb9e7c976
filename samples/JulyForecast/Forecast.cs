using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>From two years' extracts to provisional ratings and likely determinations, step by step.</summary>
internal sealed class Forecast
{
    private readonly SystemOfSupportCatalog _catalog = new(new AssistanceOptions { WhenInputMissing = MissingInput.LeaveUndetermined });
    private readonly ForecastWriter _writer;
    private ExtractResult? _current;
    private ExtractResult? _prior;
    private AssistanceHistory _history = AssistanceHistory.Empty;
    private readonly List<LocalIndicatorReport> _local = [];
    private readonly List<EssaRecord> _essaHistory = [];
    private readonly List<EssaRecord> _titleI = [];
    private readonly List<ReadReport> _reports = [];

    internal Forecast(Arguments arguments)
    {
        Arguments = arguments;
        Book = _catalog.Book(arguments.Year);
        Rater = _catalog.Rater(arguments.Year);
        _writer = new(this);
    }

    /// <summary>Folders of the two years below the extracts' folder.</summary>
    internal static IReadOnlyList<string> YearFolders { get; } = ["current", "prior"];

    internal Arguments Arguments { get; }

    internal RuleBook Book { get; }

    internal Rater Rater { get; }

    /// <summary>The calculator, once the agencies have been read.</summary>
    internal IndicatorCalculator? Calculator { get; private set; }

    /// <summary>This year's extracts and those of the year before.</summary>
    internal IEnumerable<ExtractResult> Extracts => new[] { _current, _prior }.OfType<ExtractResult>();

    /// <summary>What was read besides the extracts.</summary>
    internal IReadOnlyList<ReadReport> Reports => _reports;

    /// <summary>Results of schools and agencies with their ratings. Rows of the state are left out: the extracts do not hold its students.</summary>
    internal IReadOnlyList<RatedResult> Rated { get; private set; } = [];

    /// <summary>Likely differentiated assistance; with what is not known taken as not met beside it.</summary>
    internal IReadOnlyList<(AssistanceDetermination Likely, AssistanceDetermination IfNotMet)> Agencies { get; private set; } = [];

    /// <summary>Likely support of schools under the Every Student Succeeds Act; with what is not known taken as not met beside it. Empty in years that determine none.</summary>
    internal IReadOnlyList<(EssaDetermination Likely, EssaDetermination IfNotMet)> Schools { get; private set; } = [];

    internal IEnumerable<(string Name, Action Work)> Steps() =>
    [
        ("Reading this year", () => _current = Read(YearFolders[0])),
        ("Reading the year before", () => _prior = Read(YearFolders[1])),
        ("Reading local indicators and histories", ReadRecord),
        ("Counting and rating", Rate),
        ("Determining", Determine),
        ("Writing", _writer.Write),
    ];

    private ExtractResult Read(string year) => StudentExtracts.ReadFolder(Path.Combine(Arguments.Extracts.FullName, year), Arguments.ExtractMode);

    private void ReadRecord()
    {
        foreach (var path in Arguments.LocalIndicators)
        {
            var file = LocalIndicatorFile.Read(path.FullName, Arguments.ReadMode);
            _reports.Add(file.Report);
            _local.AddRange(file.Reports);
        }

        foreach (var path in Arguments.History)
        {
            var list = IsWorkbook(path) ? AssistanceWorkbook.Read(path.FullName, Arguments.ReadMode) : AssistanceList.ReadCsv(path.FullName, Arguments.ReadMode);
            _reports.Add(list.Report);
            Unique(path, () => _history = _history.Add(list.Records.Select(AssistanceHistoryEntry.Of)));
        }

        foreach (var (paths, records) in new[] { (Arguments.EssaHistory, _essaHistory), (Arguments.TitleI, _titleI) })
        {
            foreach (var path in paths)
            {
                var list = IsWorkbook(path) ? EssaWorkbook.Read(path.FullName, Arguments.ReadMode) : EssaList.ReadCsv(path.FullName, Arguments.ReadMode);
                _reports.Add(list.Report);
                records.AddRange(list.Records);
            }
        }
    }

    // Both years are counted in parts on all processors: any partition gives the same tallies.
    private void Rate()
    {
        var calculator = new IndicatorCalculator(Book, new(_current!.Agencies), MeasurementChoices.NearestToText);
        TallySet Count(ExtractResult extracts, SchoolYear year) =>
            TallySet.MergeAll(extracts.Students.Chunk(2000).DefaultIfEmpty([]).AsParallel().Select(part => calculator.Tally(part, year)));
        var results = calculator.Results(Count(_current, Book.Year.Results), Count(_prior!, Book.Year.Results.Previous));
        Rated = [.. results.Where(r => r.Result.RecordType != RecordType.State).Select(r => new RatedResult(r, Rater.Rate(r.Result)))];
        Calculator = calculator;
    }

    private void Determine()
    {
        var collector = new AgencyResultsCollector(Book.Year);
        foreach (var report in _local.Where(r => r.Year == Book.Year || r.Year == Book.Year.Previous))
        {
            Unique(null, () => collector.Add(report));
        }

        var schools = new SchoolHistoryCollector();
        foreach (var (measured, rating) in Rated)
        {
            collector.Add(measured.Result, rating);
            schools.Add(measured.Result, rating);
        }

        var (likely, ifNotMet) = (_catalog.Assistance(Book.Year), AssistanceEvaluator.For(Book.Year));
        Agencies =
        [
            .. collector.Build().Select(a => (likely.Determine(a, _history), ifNotMet.Determine(a, _history)))
                .Where(d => Book.Assistance.Agencies.Contains(d.Item1.Agency.Kind)),
        ];
        if (EssaEvaluator.Years.Contains(Book.Year))
        {
            Schools = [.. Histories(schools).Select(h => (EssaEvaluator.For(Book.Year, new() { WhenInputMissing = MissingInput.LeaveUndetermined }).Determine(h), EssaEvaluator.For(Book.Year).Determine(h)))];
        }
    }

    // Lists of the state hold every school; only those with results of their own are forecast.
    private IEnumerable<SchoolHistory> Histories(SchoolHistoryCollector collector)
    {
        var own = Rated.Where(r => r.Measured.Result.RecordType == RecordType.School).Select(r => r.Measured.Result.Cds).ToHashSet();
        foreach (var record in _essaHistory.Where(r => own.Contains(r.School.Cds)))
        {
            Unique(null, () => collector.Add(record));
        }

        var titleI = _titleI.ToLookup(r => r.School.Cds);
        return collector.Build().Select(h => titleI[h.School.Cds].SelectMany(r => r.TitleI).Aggregate(h, (history, known) => history.WithTitleI(known.Key, known.Value)));
    }

    private static bool IsWorkbook(FileInfo file) => file.Extension is ".xls" or ".xlsx";

    // The same row twice, in one file or in two.
    private static void Unique(FileInfo? file, Action add)
    {
        try
        {
            add();
        }
        catch (ArgumentException e)
        {
            throw new FileReadException(file is null ? e.Message : $"{file.Name}: {e.Message}", e);
        }
    }
}
