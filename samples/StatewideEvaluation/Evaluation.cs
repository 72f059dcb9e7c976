using Spectre.Console;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace StatewideEvaluation;

/// <summary>The main job: read, rate, determine, write.</summary>
internal sealed class Evaluation : IDisposable
{
    private readonly Arguments _arguments;
    private readonly SystemOfSupportCatalog _catalog = new();
    private readonly List<AssistanceDetermination> _determinations = [];
    private readonly List<EssaDetermination> _schools = [];
    private readonly SchoolHistoryCollector _schoolHistories = new();
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

    /// <summary>Determinations of schools under the Every Student Succeeds Act.</summary>
    internal IReadOnlyList<EssaDetermination> Schools => _schools;

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

        DetermineSchools(years.Keys);
        Write();
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
            errors.WriteLine($"--explain: {cds} is no agency or school of these files. Take a code from the column cds of lcff.csv or essa.csv.");
        }

        return explained.Count > 0;
    }

    // The schools of every year that determined them: each year's own statuses go on into the next, unless a list tells them.
    private void DetermineSchools(IEnumerable<DashboardYear> years)
    {
        var lists = _arguments.EssaHistory.Select(f => (File: f, List: ReadEssa(f))).ToList();
        foreach (var (file, list) in lists)
        {
            foreach (var record in list.Records)
            {
                Unique(file, () =>
                {
                    _schoolHistories.Add(record);
                    return true;
                });
            }
        }

        var titleI = _arguments.TitleI.SelectMany(f => ReadEssa(f).Records).GroupBy(r => r.School.Cds).ToDictionary(g => g.Key, g => g.SelectMany(r => r.TitleI).ToList());
        var histories = _schoolHistories.Build()
            .Select(h => titleI.GetValueOrDefault(h.School.Cds, []).Aggregate(h, (history, known) => history.WithTitleI(known.Key, known.Value))).ToList();
        foreach (var year in years.Where(EssaEvaluator.Years.Contains))
        {
            var evaluator = EssaEvaluator.For(year);
            for (var i = 0; i < histories.Count; i++)
            {
                if (histories[i].Results(year) is not { } results || !HasRows(results))
                {
                    continue;
                }

                var determination = evaluator.Determine(histories[i]);
                _schools.Add(determination);
                histories[i] = histories[i].Status(year.Results) is null ? histories[i].WithStatus(year.Results, determination.Status) : histories[i];
            }
        }
    }

    private static bool HasRows(AgencyResults results) =>
        StudentGroups.All.Any(g => Indicators.All.Any(i => results[g, i].HasResult));

    private EssaList ReadEssa(FileInfo file)
    {
        var list = file.Extension is ".xls" or ".xlsx" ? EssaWorkbook.Read(file.FullName, _arguments.Mode) : EssaList.ReadCsv(file.FullName, _arguments.Mode);
        _reports.Add(list.Report);
        return list;
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
                        _schoolHistories.Add(row.Result, rating);
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
            assumptions.Write(determination.Year, determination.Agency.Cds, determination.Assumptions);
        }

        using var essa = new EssaWriter(new StreamWriter(Path.Combine(folder.FullName, "essa.csv")));
        foreach (var determination in _schools)
        {
            essa.Write(determination);
            assumptions.Write(determination.Year, determination.School.Cds, determination.Assumptions);
        }
    }
}
