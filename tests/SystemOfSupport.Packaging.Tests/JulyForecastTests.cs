using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using SystemOfSupport.Model;

namespace SystemOfSupport.Packaging.Tests;

/// <summary>The July forecast, run as a program.</summary>
public sealed class JulyForecastTests : IDisposable
{
    private const string DistrictCode = "27990010000000";
    private const string CharterCode = "27990019900040";
    private const RegexOptions Safe = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "JulyForecast");
    private static readonly string Program = Directory.GetFiles(Path.Combine(Folder, "bin"), "JulyForecast.dll", SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc).First();
    private static readonly string Shipped = Path.Combine(Folder, "district");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("july-forecast-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_shipped_district_is_what_the_generator_writes()
    {
        // A new district is written with SOS_WRITE_DISTRICT=1 and then reviewed as any change.
        if (Environment.GetEnvironmentVariable("SOS_WRITE_DISTRICT") == "1")
        {
            Assert.Equal(0, Run("invent", "--output", Shipped).ExitCode);
        }

        Assert.Equal(0, Run("invent", "--output", _folder.FullName).ExitCode);

        var shipped = Files(new(Shipped));
        Assert.Equal(20, shipped.Count);
        Assert.Equal(shipped, Files(_folder));
        foreach (var file in shipped)
        {
            Assert.True(new FileInfo(Path.Combine(Shipped, file)).Length < 1_000_000, file);
            Assert.True(string.Equals(Unzipped(Path.Combine(Shipped, file)), Unzipped(Path.Combine(_folder.FullName, file)), StringComparison.Ordinal), $"{file} differs from what the generator writes.");
        }

        Assert.InRange(Unzipped(Path.Combine(Shipped, "current", "students.txt.gz")).Count(c => c == '\n') - 1, 11_500, 12_500);
    }

    [Fact]
    public void Without_arguments_it_forecasts_the_invented_district_and_marks_everything_provisional()
    {
        var (code, output, errors) = Repository.Run("dotnet", _folder.FullName, Program);

        Assert.True(code == 0, errors);
        Assert.Contains("Provisional, Dashboard 2025: Laguna Seca Unified (invented)", output, StringComparison.Ordinal);
        Assert.Contains("Differentiated", output, StringComparison.Ordinal);
        Assert.Contains(" 0 rejected", OneLine(output), StringComparison.Ordinal);
        Assert.Contains("alternateScores = alternateScoresExcluded", OneLine(output), StringComparison.Ordinal);
        var written = new DirectoryInfo(Path.Combine(_folder.FullName, "july-forecast"));
        var texts = written.GetFiles().ToDictionary(f => f.Name, f => File.ReadAllText(f.FullName), StringComparer.Ordinal);
        Assert.All(texts, t => Assert.Contains("provisional", t.Value, StringComparison.OrdinalIgnoreCase));
        foreach (var indicator in Model.Indicators.All)
        {
            Assert.Contains($"{indicator.Code()}-{DistrictCode}.svg", texts.Keys);
        }

        // Every agency and school has an explanation in both forms; the sources and the decisions on open points stand in it.
        Assert.Equal(2, texts.Keys.Count(k => k.StartsWith("agency-", StringComparison.Ordinal) && k.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Equal(16, texts.Keys.Count(k => k.StartsWith("school-", StringComparison.Ordinal) && k.EndsWith(".txt", StringComparison.Ordinal)));
        var explained = texts[$"agency-{DistrictCode}.md"];
        Assert.Contains("Method 1", explained, StringComparison.Ordinal);
        Assert.Contains("Participation and what follows from it", explained, StringComparison.Ordinal);
        Assert.Contains("Points of alternate assessments: alternateScoresExcluded", explained, StringComparison.Ordinal);

        // What the extracts cannot tell is named, not guessed.
        var assistance = Table(texts["provisional-assistance.txt"]);
        Assert.Equal("Differentiated Assistance", assistance.Single(r => r["cds"] == DistrictCode)["likely"]);
        Assert.Contains("earlier-years.2024", assistance.Single(r => r["cds"] == CharterCode)["unknown"], StringComparison.Ordinal);
        Assert.Equal("Not Determined", assistance.Single(r => r["cds"] == CharterCode)["likely"]);
        Assert.All(Table(texts["provisional-schools.txt"]), r => Assert.Contains("earlier-status.2023-24", r["unknown"], StringComparison.Ordinal));

        NothingOfFewerThanEleven(texts);
        NoStudent(output + errors + string.Join('\n', texts.Select(t => t.Key + t.Value)));
    }

    [Fact]
    public void Local_indicators_and_history_make_known_what_rests_on_them()
    {
        List<string> arguments = ["--output", _folder.FullName, "--pictures", "png", "--history", Path.Combine(Repository.County, "history", "assistance2022.csv"), "--local-indicators"];
        foreach (var (year, separator) in new[] { (2024, '|'), (2025, '|') })
        {
            foreach (var priority in new[] { 1, 2, 3, 6, 7 })
            {
                var path = Path.Combine(_folder.FullName, string.Create(CultureInfo.InvariantCulture, $"Pr{priority}{year}.txt"));
                File.WriteAllText(path, string.Join('\n', [$"cdscode{separator}prioritynumber{separator}performance{separator}year", .. new[] { DistrictCode, CharterCode }.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c}{separator}{priority}{separator}Met{separator}{year}")), ""]));
                arguments.Add(path);
            }
        }

        var before = Run("--output", Path.Combine(_folder.FullName, "before"));
        var (code, _, errors) = Run([.. arguments]);

        Assert.True(code == 0 && before.ExitCode == 0, errors);
        Assert.Contains("[unknown] Method 2", File.ReadAllText(Path.Combine(_folder.FullName, "before", $"agency-{CharterCode}.txt")), StringComparison.Ordinal);
        Assert.Contains("[no] Method 2", File.ReadAllText(Path.Combine(_folder.FullName, $"agency-{CharterCode}.txt")), StringComparison.Ordinal);
        var unknown = Table(File.ReadAllText(Path.Combine(_folder.FullName, "provisional-assistance.txt"))).Single(r => r["cds"] == DistrictCode)["unknown"];
        Assert.DoesNotContain("earlier-years.2022", unknown, StringComparison.Ordinal);
        Assert.Contains("earlier-years.2024", unknown, StringComparison.Ordinal);
        Assert.True(File.ReadAllBytes(Path.Combine(_folder.FullName, $"SUSP-{DistrictCode}.png")).AsSpan(1, 3).SequenceEqual("PNG"u8));
    }

    [Fact]
    public void A_row_that_cannot_be_read_ends_the_run_or_is_listed_without_the_student()
    {
        foreach (var file in Files(new(Shipped)))
        {
            var target = Path.Combine(_folder.FullName, "in", file[..^3]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, Unzipped(Path.Combine(Shipped, file)));
        }

        var path = Path.Combine(_folder.FullName, "in", "current", "enrollment.txt");
        var lines = File.ReadAllLines(path);
        lines[5] = lines[5].Replace("2024-", "2O24-", StringComparison.Ordinal);
        File.WriteAllLines(path, lines);
        var input = Path.Combine(_folder.FullName, "in");

        var strict = Run("--extracts", input, "--output", _folder.FullName);
        var lenient = Run("--extracts", input, "--output", _folder.FullName, "--lenient");

        Assert.Equal(3, strict.ExitCode);
        Assert.Contains("enrollment.txt, line 6, column entry", strict.Errors, StringComparison.Ordinal);
        Assert.Contains("--lenient", strict.Errors, StringComparison.Ordinal);
        Assert.True(lenient.ExitCode == 0, lenient.Errors);
        Assert.Contains(" 1 rejected", OneLine(lenient.Output), StringComparison.Ordinal);
        var problems = File.ReadAllText(Path.Combine(_folder.FullName, "provisional-problems.txt"));
        Assert.Contains("line 6, column entry", problems, StringComparison.Ordinal);
        NoStudent(strict.Output + strict.Errors + lenient.Output + lenient.Errors + problems);
    }

    [Theory]
    [InlineData("--extracts", "no-such-folder")]
    [InlineData("--year", "2021")]
    [InlineData("--year", "1999")]
    [InlineData("--year", "soon")]
    [InlineData("--pictures", "gif")]
    [InlineData("--history", "no-such-file.csv")]
    [InlineData("--nonsense", "1")]
    [InlineData("invent", "--seed")]
    public void Bad_arguments_end_with_2_and_say_what_to_do(string option, string value)
    {
        var (code, _, errors) = Repository.Run("dotnet", _folder.FullName, Program, option, value);

        Assert.Equal(2, code);
        Assert.NotEmpty(errors);
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    private static void NothingOfFewerThanEleven(Dictionary<string, string> texts)
    {
        var ratings = Table(texts["provisional-ratings.txt"]);
        Assert.True(ratings.Count > 1000);
        Assert.All(ratings, r => Assert.True(r["currdenom"].Length > 0 ? Number(r["currdenom"]) >= 11 : r["status"].Length == 0 && r["change"].Length == 0));
        Assert.All(ratings, r => Assert.True(r["priordenom"].Length > 0 ? Number(r["priordenom"]) >= 11 : r["priorstatus"].Length == 0 && r["change"].Length == 0));
        Assert.All(ratings, r => Assert.True(r["rtype"] is "S" or "D", "The extracts of one district say nothing of the state."));
        var counted = texts.Values.SelectMany(t => Regex.Matches(t, @"(?<count>[\d,]+) students counted|Students counted[^\n:]*: (\d+ of )?(?<count>\d+)|graduates of (?<count>[\d,]+)|Participation: \d+ of (?<count>\d+)", Safe))
            .Select(m => m.Groups["count"].Value.Replace(",", "", StringComparison.Ordinal)).ToList();
        Assert.True(counted.Count > 300, $"{counted.Count} counts");
        Assert.All(counted, c => Assert.True(Number(c) >= 11, c));
    }

    // Identifiers have ten digits; codes of schools have fourteen.
    private static void NoStudent(string text)
    {
        var identifiers = Table(Unzipped(Path.Combine(Shipped, "current", "students.txt.gz"))).Concat(Table(Unzipped(Path.Combine(Shipped, "prior", "students.txt.gz")))).Select(r => r["student"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(identifiers, i => Assert.Equal(10, i.Length));
        Assert.DoesNotContain(Regex.Matches(text, @"\d{10,}", Safe).Select(m => m.Value), identifiers.Contains);
    }

    // The console breaks lines at its width.
    private static string OneLine(string text) => Regex.Replace(text, @"\s+", " ", Safe);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Table(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static List<string> Files(DirectoryInfo folder) =>
        [.. folder.GetFiles("*.gz", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.FullName, f.FullName)).Order(StringComparer.Ordinal)];

    private static string Unzipped(string path)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return text.ReadToEnd();
    }

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Repository.Run("dotnet", Repository.Root, [Program, .. arguments]);
}
