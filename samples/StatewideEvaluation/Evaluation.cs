using Spectre.Console;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;

namespace StatewideEvaluation;

/// <summary>The main job: read, rate, determine, write.</summary>
internal sealed class Evaluation : IDisposable
{
    private readonly Arguments _arguments;
    private readonly SystemOfSupportCatalog _catalog = new();
    private readonly List<AssistanceDetermination> _determinations = [];
    private readonly List<ReadReport> _reports = [];
    private readonly RatingsWriter? _ratings;

    internal Evaluation(Arguments arguments)
    {
        _arguments = arguments;
        if (arguments.Out is { } folder)
        {
            folder.Create();
            _ratings = new(new StreamWriter(Path.Combine(folder.FullName, "ratings.csv")));
        }
    }

    /// <summary>Determinations of the kinds of agencies that each year determined.</summary>
    internal IReadOnlyList<AssistanceDetermination> Determinations => _determinations;

    /// <summary>What was read.</summary>
    internal IReadOnlyList<ReadReport> Reports => _reports;

    /// <summary>Files of the folders that are no indicator files.</summary>
    internal List<string> PassedOver { get; } = [];

    internal Arguments Arguments => _arguments;

    public void Dispose() => _ratings?.Dispose();

    internal void Run()
    {
        var years = FilesByYear();
        var history = ReadHistory();
        var local = ReadLocalIndicators();
        foreach (var (year, files) in years)
        {
            var agencies = ReadDashboard(year, files, local);
            var evaluator = _catalog.Assistance(year);
            var determined = agencies.Select(a => evaluator.Determine(a, history)).ToList();
            _determinations.AddRange(determined.Where(d => evaluator.Book.Assistance.Agencies.Contains(d.Agency.Kind)));
            history = history.AddUnknown(determined.Select(AssistanceHistoryEntry.Of));
        }

        Write();
    }

    /// <summary>Prints why; false where no agency has the code.</summary>
    internal bool Explain(TextWriter output, TextWriter errors)
    {
        if (_arguments.Explain is not { } cds)
        {
            return true;
        }

        var explained = _determinations.Where(d => d.Agency.Cds == cds).ToList();
        foreach (var determination in explained)
        {
            output.WriteLine();
            output.WriteLine(determination.Explain().ToPlainText());
        }

        if (explained.Count == 0)
        {
            errors.WriteLine($"--explain: {cds} is no district, county office or charter school of these files. Take a code from the column cds of lcff.csv.");
        }

        return explained.Count > 0;
    }

    private SortedDictionary<DashboardYear, List<FileInfo>> FilesByYear()
    {
        var years = new SortedDictionary<DashboardYear, List<FileInfo>>();
        foreach (var folder in _arguments.Dashboards)
        {
            var found = folder.GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal)
                .Select(f => (File: f, Name: DashboardFileName.TryParse(f.Name, out var name) ? name : null)).ToList();
            PassedOver.AddRange(found.Where(f => f.Name is null).Select(f => Path.Combine(folder.Name, f.File.Name)));
            var ofYears = found.Where(f => f.Name is not null).GroupBy(f => f.Name!.Year).ToList();
            if (ofYears.Count != 1)
            {
                throw new ArgumentsException(ofYears.Count == 0
                    ? $"'{folder}' has no indicator file. Expected files such as suspdownload2024.txt."
                    : $"'{folder}' has files of {string.Join(" and ", ofYears.Select(y => y.Key))}. Expected one Dashboard year in a folder; name several folders with --dashboard.");
            }

            var year = ofYears[0].Key;
            _ = _catalog.Book(year);
            if (!years.TryGetValue(year, out var files))
            {
                years.Add(year, files = []);
            }

            files.AddRange(ofYears[0].Select(f => f.File));
        }

        return years;
    }

    private AssistanceHistory ReadHistory()
    {
        var history = AssistanceHistory.Empty;
        foreach (var file in _arguments.History)
        {
            var list = file.Extension is ".xls" or ".xlsx" ? AssistanceWorkbook.Read(file.FullName, _arguments.Mode) : AssistanceList.ReadCsv(file.FullName, _arguments.Mode);
            _reports.Add(list.Report);
            history = Unique(file, () => history.Add(list.Records.Select(AssistanceHistoryEntry.Of)));
        }

        return history;
    }

    private List<(FileInfo File, LocalIndicatorReport Report)> ReadLocalIndicators()
    {
        var reports = new List<(FileInfo File, LocalIndicatorReport Report)>();
        foreach (var path in _arguments.LocalIndicators)
        {
            var file = LocalIndicatorFile.Read(path.FullName, _arguments.Mode);
            _reports.Add(file.Report);
            reports.AddRange(file.Reports.Select(r => (path, r)));
        }

        return reports;
    }

    private IReadOnlyList<AgencyResults> ReadDashboard(DashboardYear year, List<FileInfo> files, List<(FileInfo File, LocalIndicatorReport Report)> local)
    {
        var collector = new AgencyResultsCollector(year);
        foreach (var (file, report) in local.Where(r => r.Report.Year == year || r.Report.Year == year.Previous))
        {
            Unique(file, () =>
            {
                collector.Add(report);
                return true;
            });
        }

        var rater = _catalog.Rater(year);
        AnsiConsole.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask($"Dashboard {year}", maxValue: files.Count);
            foreach (var file in files)
            {
                task.Description = $"Dashboard {year}: {file.Name.EscapeMarkup()}";
                var reader = DashboardFileReader.Open(file.FullName, new() { Mode = _arguments.Mode });
                foreach (var row in reader.Rows())
                {
                    var rating = rater.Rate(row.Result);
                    _ratings?.Write(row.Result, rating);
                    Unique(file, () =>
                    {
                        collector.Add(row.Result, rating);
                        return true;
                    });
                }

                _reports.Add(reader.Report);
                task.Increment(1);
            }
        });
        return collector.Build();
    }

    // The same row twice, in one file or in two: the message names the file.
    private static T Unique<T>(FileInfo file, Func<T> add)
    {
        try
        {
            return add();
        }
        catch (ArgumentException e)
        {
            throw new FileReadException($"{file.Name}: {e.Message}", e);
        }
    }

    private void Write()
    {
        if (_arguments.Out is not { } folder)
        {
            return;
        }

        using var lcff = new AssistanceWriter(new StreamWriter(Path.Combine(folder.FullName, "lcff.csv")));
        using var assumptions = new AssumptionsWriter(new StreamWriter(Path.Combine(folder.FullName, "assumptions.csv")));
        foreach (var determination in _determinations)
        {
            lcff.Write(determination);
            assumptions.Write(determination);
        }
    }
}
