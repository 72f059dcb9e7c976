using System.CommandLine;
using System.CommandLine.Help;
using SystemOfSupport.Files;
using SystemOfSupport.Model;

namespace StatewideEvaluation;

/// <summary>The command line.</summary>
internal sealed record Arguments
{
    internal const string Csv = "csv";
    internal const string Parquet = "parquet";

    internal required IReadOnlyList<DirectoryInfo> Dashboards { get; init; }

    internal required IReadOnlyList<FileInfo> LocalIndicators { get; init; }

    internal required IReadOnlyList<FileInfo> History { get; init; }

    internal required IReadOnlyList<FileInfo> TitleI { get; init; }

    internal required IReadOnlyList<FileInfo> EssaHistory { get; init; }

    internal FileInfo? EquityMultiplier { get; init; }

    internal CdsCode? Explain { get; init; }

    internal DirectoryInfo? Out { get; init; }

    internal ReadMode Mode { get; init; }

    internal int Threads { get; init; } = 1;

    internal string Format { get; init; } = Csv;

    internal bool IsHelp { get; init; }

    /// <summary>Reads the command line; null where it is wrong, after saying why. Without arguments it is the synthetic county.</summary>
    internal static Arguments? Parse(string[] args, TextWriter errors)
    {
        var dashboard = new Option<DirectoryInfo[]>("--dashboard") { Description = "A folder with the indicator files of one Dashboard year. May be repeated.", HelpName = "DIR" };
        var local = new Option<FileInfo[]>("--local-indicators") { Description = "Local indicator files of these years and the ones before.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var history = new Option<FileInfo[]>("--history") { Description = "Assistance-status lists of earlier years: the state's workbooks or their CSV form.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var titleI = new Option<FileInfo[]>("--title1") { Description = "Lists that tell which schools receive Title I funds: any ESSA list of the state, or a CSV with its columns CDS, ReportingYear and TitleI2324.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var essaHistory = new Option<FileInfo[]>("--essa-history") { Description = "ESSA lists of earlier years: the state's workbooks or their CSV form.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var equityMultiplier = new Option<FileInfo?>("--equity-multiplier") { Description = "The list of sites of the LCFF Equity Multiplier 2023-24, the state's workbook or its CSV form: shares the pot and writes equity-multiplier.csv.", HelpName = "FILE" };
        var explain = new Option<string?>("--explain") { Description = "Explain the determinations of this agency or school (14-digit CDS code).", HelpName = "CDS" };
        var output = new Option<DirectoryInfo?>("--out") { Description = "Write ratings, lcff, essa and assumptions into this folder.", HelpName = "DIR" };
        var lenient = new Option<bool>("--lenient") { Description = "Reject rows that cannot be read, list them, and read on. Without it the first ends the run." };
        var format = new Option<string>("--format") { Description = "Format of the files that --out writes.", HelpName = "csv|parquet", DefaultValueFactory = _ => Csv };
        format.AcceptOnlyFromAmong(Csv, Parquet);
        var threads = new Option<int>("--threads") { Description = "On how many threads to read, rate and find. The results do not depend on it.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new RootCommand("Differentiated assistance of every district, county office and charter school in a folder of Dashboard files, with the reason. Without arguments: a synthetic county.")
        {
            dashboard, local, history, titleI, essaHistory, equityMultiplier, explain, output, lenient, format, threads,
        };
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                errors.WriteLine(error.Message);
            }

            errors.WriteLine("See --help for the arguments.");
            return null;
        }

        if (parsed.Action is not null)
        {
            // --help and --version print by themselves.
            parsed.Invoke();
            return new() { Dashboards = [], LocalIndicators = [], History = [], TitleI = [], EssaHistory = [], IsHelp = true };
        }

        var code = parsed.GetValue(explain);
        if (code is not null && !CdsCode.TryParse(code, out _))
        {
            errors.WriteLine($"--explain: found '{code}'. Expected a CDS code of 14 digits, such as 27660920000000.");
            return null;
        }

        if (parsed.GetValue(threads) < 1)
        {
            errors.WriteLine($"--threads: found {parsed.GetValue(threads)}. Expected 1 or more.");
            return null;
        }

        var arguments = new Arguments
        {
            Dashboards = parsed.GetValue(dashboard) ?? [],
            LocalIndicators = parsed.GetValue(local) ?? [],
            History = parsed.GetValue(history) ?? [],
            TitleI = parsed.GetValue(titleI) ?? [],
            EssaHistory = parsed.GetValue(essaHistory) ?? [],
            EquityMultiplier = parsed.GetValue(equityMultiplier),
            Explain = code is null ? null : CdsCode.Parse(code),
            Out = parsed.GetValue(output),
            Threads = parsed.GetValue(threads),
            Format = parsed.GetValue(format) ?? Csv,
            Mode = parsed.GetValue(lenient) ? ReadMode.Lenient : ReadMode.Strict,
        };
        if (arguments.Dashboards.Count == 0 && arguments.LocalIndicators.Concat(arguments.History).Concat(arguments.TitleI).Concat(arguments.EssaHistory).Any())
        {
            errors.WriteLine("Local indicators, histories and Title I lists need --dashboard. Name the folder with the indicator files.");
            return null;
        }

        return (arguments.Dashboards.Count == 0 ? WithSyntheticCounty(arguments) : arguments).Checked(errors);
    }

    private static Arguments WithSyntheticCounty(Arguments arguments)
    {
        var county = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "county"));
        return arguments with
        {
            Dashboards = [.. county.GetDirectories("dashboard-*").OrderBy(d => d.Name, StringComparer.Ordinal)],
            LocalIndicators = [.. county.GetFiles("local-indicators/*").OrderBy(f => f.Name, StringComparer.Ordinal)],
            History = [.. county.GetFiles("history/*").OrderBy(f => f.Name, StringComparer.Ordinal)],

            // The statuses before, and the newest list, which tells of all years which schools received Title I funds.
            EssaHistory = [.. county.GetFiles("essa/essaassistance2022.csv")],
            TitleI = [.. county.GetFiles("essa/essaassistance2024.csv")],
        };
    }

    private Arguments? Checked(TextWriter errors)
    {
        foreach (var missing in Dashboards.Cast<FileSystemInfo>().Concat(LocalIndicators).Concat(History).Concat(TitleI).Concat(EssaHistory).Concat(EquityMultiplier is null ? [] : [EquityMultiplier]).Where(f => !f.Exists))
        {
            errors.WriteLine($"'{missing}' is not there. Expected {(missing is DirectoryInfo ? "a folder with indicator files" : "a file")}.");
            return null;
        }

        return this;
    }
}
