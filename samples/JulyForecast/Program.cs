using JulyForecast;
using Spectre.Console;
using SystemOfSupport.Files;
using SystemOfSupport.Indicators;
using SystemOfSupport.Policy;

return Arguments.Run(args, Run, Invent, Console.Error);

static int Run(Arguments arguments)
{
    try
    {
        var forecast = new Forecast(arguments);
        AnsiConsole.Progress().Start(progress =>
        {
            foreach (var (name, work) in forecast.Steps())
            {
                var task = progress.AddTask(name.EscapeMarkup(), maxValue: 1);
                work();
                task.Increment(1);
            }
        });
        Summary.Print(AnsiConsole.Console, forecast);
        return ExitCode.Success;
    }
    catch (RuleBookNotFoundException e)
    {
        Console.Error.WriteLine($"--year: {e.Message}");
        return ExitCode.BadArguments;
    }
    catch (Exception e) when (e is ExtractException or FileReadException)
    {
        Console.Error.WriteLine($"{e.Message} Correct the file, or read on past such rows with --lenient.");
        return ExitCode.BadInput;
    }
    catch (Exception e) when (e is IOException or InvalidDataException or MeasurementException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(e.Message);
        return ExitCode.BadInput;
    }
}

static int Invent(DirectoryInfo folder, int seed)
{
    InventedExtracts.Write(folder, seed);
    AnsiConsole.MarkupLineInterpolated($"Wrote the extracts of an invented district to {folder.FullName}.");
    return ExitCode.Success;
}
