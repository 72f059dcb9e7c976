using System.CommandLine;
using SupportCase;
using SystemOfSupport.Files;

// Writes one page that tells a support case, from the determinations of a synthetic county to a brief for the board.
// 0: written. 2: wrong arguments. 3: files that cannot be read.
var page = new Argument<FileInfo>("page") { Description = "The page to write.", DefaultValueFactory = _ => new("support-case.html") };
var county = new Option<DirectoryInfo>("--county") { Description = "A folder with dashboard-2023 and dashboard-2024; the synthetic county by default.", HelpName = "DIR", DefaultValueFactory = _ => new(Path.Combine(AppContext.BaseDirectory, "county")) };
var command = new RootCommand("Writes one HTML page from a determination to improvement: causes, theory, tests of change, run chart and briefs.") { page, county };
var parsed = command.Parse(args);
var unknown = parsed.Action is null && parsed.GetValue(page) is { } named && named.Name.StartsWith('-') ? $"'{named.Name}' is no option." : null;
if (parsed.Errors.Count > 0 || unknown is not null)
{
    foreach (var error in parsed.Errors.Select(e => e.Message).Append(unknown).OfType<string>())
    {
        Console.Error.WriteLine(error);
    }

    Console.Error.WriteLine("See --help for the arguments.");
    return 2;
}

if (parsed.Action is not null)
{
    return parsed.Invoke();
}

var (file, folder) = (parsed.GetValue(page)!, parsed.GetValue(county)!);
if (!folder.Exists || file.Directory is not { Exists: true } || Directory.Exists(file.FullName))
{
    Console.Error.WriteLine(
        !folder.Exists ? $"--county: '{folder}' is not there. Expected a folder with dashboard-2023 and dashboard-2024."
        : Directory.Exists(file.FullName) ? $"'{file}' is a folder. Expected a file to write."
        : $"'{file.Directory}' is not there. Expected a folder in which the page can be written.");
    return 2;
}

try
{
    var story = Story.Tell(County.Read(folder, Tell), Tell);
    File.WriteAllText(file.FullName, Page.Of(story));
    Tell($"wrote {file}");
    return 0;
}
catch (Exception e) when (e is CountyException or FileReadException)
{
    Console.Error.WriteLine(e.Message);
    return 3;
}

static void Tell(string step) => Console.WriteLine($"- {step}");
