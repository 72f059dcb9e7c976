using System.CommandLine;
using JulyForecast;
using Spectre.Console;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

var extracts = new Option<DirectoryInfo?>("--extracts") { Description = "Folder with the extracts of two years, current and prior. Without it a district is invented." };
var output = new Option<DirectoryInfo>("--output") { Description = "Folder for ratings, explanations and pictures.", DefaultValueFactory = _ => new("july-forecast") };
var year = new Option<int>("--year") { Description = "Dashboard year whose rule book rates.", DefaultValueFactory = _ => 2025 };
var seed = new Option<int>("--seed") { Description = "Seed of the invented district.", DefaultValueFactory = _ => 20_250_701 };
var pictures = new Option<string>("--pictures") { Description = "Form of the pictures.", DefaultValueFactory = _ => "svg" };
pictures.AcceptOnlyFromAmong("svg", "png");
var command = new RootCommand("Shows a district in July what the Dashboard is likely to say in November, from its student records. Provisional.") { extracts, output, year, seed, pictures };
command.SetAction(arguments => Run(arguments.GetValue(extracts), arguments.GetValue(output)!, arguments.GetValue(year), arguments.GetValue(seed), arguments.GetValue(pictures)!));
return command.Parse(args).Invoke();

static int Run(DirectoryInfo? extracts, DirectoryInfo output, int year, int seed, string pictures)
{
    try
    {
        var book = RuleBooks.For(new DashboardYear(year));
        var forecast = new Forecast(book, MeasurementChoices.NearestToText);
        ExtractResult? current = null;
        ExtractResult? prior = null;
        IReadOnlyList<(MeasuredResult Measured, Rating Rating)> rated = [];
        AnsiConsole.Progress().Start(progress =>
        {
            void Step(string name, Action work)
            {
                var task = progress.AddTask(name, maxValue: 1);
                work();
                task.Increment(1);
            }

            if (extracts is null)
            {
                extracts = new(Path.Combine(output.FullName, "extracts"));
                Step("Inventing a district", () => forecast.WriteInvented(extracts, seed));
            }

            Step("Reading this year", () => current = Forecast.Read(extracts, "current"));
            Step("Reading the year before", () => prior = Forecast.Read(extracts, "prior"));
            Step("Counting and rating", () => rated = forecast.Rate(current!, prior!));
            Step("Writing", () => forecast.Write(output, rated, pictures));
        });
        Report(current!, prior!, rated, output);
        return 0;
    }
    catch (Exception e) when (e is IOException or MeasurementException or RuleBookNotFoundException or ArgumentException)
    {
        AnsiConsole.MarkupLineInterpolated($"[red]{e.Message}[/]");
        return 1;
    }
}

static void Report(ExtractResult current, ExtractResult prior, IReadOnlyList<(MeasuredResult Measured, Rating Rating)> rated, DirectoryInfo output)
{
    foreach (var problem in current.Problems.Concat(prior.Problems).Take(20))
    {
        AnsiConsole.MarkupLineInterpolated($"[yellow]{problem.ToString()}[/]");
    }

    var table = new Table().Title("Provisional ratings of the district").AddColumns("Indicator", "Group", "Students", "Status", "Change", "Colour", "Why");
    foreach (var (measured, rating) in rated.Where(r => r.Measured.Result.RecordType == RecordType.District && r.Measured.Result.Group.Kind() == StudentGroupKind.Accountable))
    {
        var result = measured.Result;
        table.AddRow(
            result.Indicator.Code(), result.Group.Code(), $"{result.CurrentDenominator}", $"{result.CurrentStatus}", $"{result.Change}", rating.Level.Name(), $"{rating.Reason}");
    }

    AnsiConsole.Write(table);
    AnsiConsole.MarkupLineInterpolated($"{current.Students.Count} students this year, {prior.Students.Count} the year before; {current.Problems.Count + prior.Problems.Count} problems. Written to {output.FullName}.");
}
