using System.CommandLine;
using SystemOfSupport.Files;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace JulyForecast;

/// <summary>What to forecast from, and where to write it.</summary>
internal sealed record Arguments
{
    internal required DirectoryInfo Extracts { get; init; }

    internal required DashboardYear Year { get; init; }

    internal required DirectoryInfo Output { get; init; }

    internal required string Pictures { get; init; }

    internal required bool IsLenient { get; init; }

    internal required IReadOnlyList<FileInfo> LocalIndicators { get; init; }

    internal required IReadOnlyList<FileInfo> History { get; init; }

    internal required IReadOnlyList<FileInfo> TitleI { get; init; }

    internal required IReadOnlyList<FileInfo> EssaHistory { get; init; }

    internal ExtractMode ExtractMode => IsLenient ? ExtractMode.Lenient : ExtractMode.Strict;

    internal ReadMode ReadMode => IsLenient ? ReadMode.Lenient : ReadMode.Strict;

    /// <summary>The extracts of the invented district, which ship with the program.</summary>
    internal static DirectoryInfo InventedDistrict => new(Path.Combine(AppContext.BaseDirectory, "district"));

    /// <summary>Parses a command line and runs one of the two jobs.</summary>
    internal static int Run(string[] args, Func<Arguments, int> forecast, Func<DirectoryInfo, int, int> invent, TextWriter errors)
    {
        var extracts = new Option<DirectoryInfo?>("--extracts") { Description = "Folder with the extracts of two years, in folders named current and prior. Without it: the invented district that ships with the program.", HelpName = "DIR" };
        var year = new Option<int>("--year") { Description = "Dashboard year whose rule book rates.", DefaultValueFactory = _ => JulyForecast.InventedDistrict.DashboardYear };
        var output = new Option<DirectoryInfo>("--output") { Description = "Folder for ratings, determinations, explanations and pictures.", DefaultValueFactory = _ => new("july-forecast"), HelpName = "DIR" };
        var pictures = new Option<string>("--pictures") { Description = "Form of the pictures.", DefaultValueFactory = _ => "svg" };
        pictures.AcceptOnlyFromAmong("svg", "png");
        var local = Files("--local-indicators", "Local indicator files of this Dashboard and the one before. Without them the methods that look at local indicators stay unknown.");
        var history = Files("--history", "Assistance-status lists of earlier years: the state's workbooks or their CSV form. Without them what rests on earlier years stays unknown.");
        var titleI = Files("--title1", "Lists that tell which schools receive Title I funds: any ESSA list of the state, or a CSV with its columns CDS, ReportingYear and TitleI2324.");
        var essaHistory = Files("--essa-history", "ESSA lists of earlier years: the state's workbooks or their CSV form.");
        var lenient = new Option<bool>("--lenient") { Description = "Reject rows that cannot be read, list them, and read on. Without it the first ends the run." };
        var root = new RootCommand("Shows a district in July what the Dashboard is likely to say in November, from its student records. Everything it writes is provisional.")
        {
            extracts, year, output, pictures, local, history, titleI, essaHistory, lenient,
        };

        var target = new Option<DirectoryInfo>("--output") { Description = "Folder to write into.", Required = true, HelpName = "DIR" };
        var seed = new Option<int>("--seed") { Description = "Another seed gives another district.", DefaultValueFactory = _ => JulyForecast.InventedDistrict.UsualSeed };
        var inventCommand = new Command("invent", "Writes the extracts of an invented district of about 12,000 students.") { target, seed };
        root.Subcommands.Add(inventCommand);

        inventCommand.SetAction(parsed => invent(parsed.GetValue(target)!, parsed.GetValue(seed)));
        root.SetAction(parsed =>
        {
            if (!DashboardYear.TryParse(parsed.GetValue(year).ToString(System.Globalization.CultureInfo.InvariantCulture), null, out var dashboard))
            {
                errors.WriteLine($"--year: found '{parsed.GetValue(year)}'. Expected a Dashboard year, such as {JulyForecast.InventedDistrict.DashboardYear}.");
                return ExitCode.BadArguments;
            }

            var arguments = new Arguments
            {
                Extracts = parsed.GetValue(extracts) ?? InventedDistrict,
                Year = dashboard,
                Output = parsed.GetValue(output)!,
                Pictures = parsed.GetValue(pictures)!,
                IsLenient = parsed.GetValue(lenient),
                LocalIndicators = parsed.GetValue(local) ?? [],
                History = parsed.GetValue(history) ?? [],
                TitleI = parsed.GetValue(titleI) ?? [],
                EssaHistory = parsed.GetValue(essaHistory) ?? [],
            };
            return arguments.AllExist(errors) ? forecast(arguments) : ExitCode.BadArguments;
        });

        var result = root.Parse(args);
        if (result.Errors.Count == 0)
        {
            return result.Invoke();
        }

        foreach (var error in result.Errors)
        {
            errors.WriteLine(error.Message);
        }

        errors.WriteLine("See --help for the arguments.");
        return ExitCode.BadArguments;
    }

    private static Option<FileInfo[]> Files(string name, string description) => new(name) { Description = description, HelpName = "FILE", AllowMultipleArgumentsPerToken = true };

    private bool AllExist(TextWriter errors)
    {
        foreach (var name in Forecast.YearFolders)
        {
            if (!Directory.Exists(Path.Combine(Extracts.FullName, name)))
            {
                errors.WriteLine($"--extracts: '{Extracts}' has no folder '{name}'. Expected the folders {string.Join(" and ", Forecast.YearFolders)}, each with {ExtractLayouts.Of(ExtractKind.Students).FileName} and the other extracts, plain or with .gz.");
                return false;
            }
        }

        foreach (var missing in LocalIndicators.Concat(History).Concat(TitleI).Concat(EssaHistory).Where(f => !f.Exists))
        {
            errors.WriteLine($"'{missing}' is not there. Expected a file.");
            return false;
        }

        return true;
    }
}
