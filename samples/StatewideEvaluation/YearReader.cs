using Spectre.Console;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace StatewideEvaluation;

/// <summary>Reads the files of one year into columns.</summary>
internal static class YearReader
{
    internal static StateFrame Read(Rater rater, List<FileInfo> files, IReadOnlyList<(FileInfo File, LocalIndicatorReport Report)> local, Arguments arguments, List<ReadReport> reports)
    {
        var year = rater.Book.Year;
        var builder = new StateFrameBuilder(rater);
        foreach (var (file, report) in local.Where(r => r.Report.Year == year || r.Report.Year == year.Previous))
        {
            InputLists.Unique(file.Name, () => builder.Add(report));
        }

        AnsiConsole.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask($"Dashboard {year}");
            var options = new StateReadOptions { Mode = arguments.Mode, Threads = arguments.Threads, Progress = new Bar(task) };
            reports.AddRange(StateFrameReader.Read(builder, [.. files.Select(f => f.FullName)], options));
        });
        StateFrame? frame = null;
        InputLists.Unique($"Dashboard {year}", () => frame = builder.Build(arguments.Threads));
        return frame!;
    }

    private sealed class Bar(ProgressTask task) : IProgress<StateReadProgress>
    {
        public void Report(StateReadProgress value)
        {
            task.MaxValue = Math.Max(1, value.Bytes);
            task.Value = value.BytesRead;
        }
    }
}
