namespace SystemOfSupport.Packaging.Tests;

/// <summary>The sample program, run as a program.</summary>
public sealed class SampleTests : IDisposable
{
    private static readonly string Program = Directory.GetFiles(Path.Combine(Repository.Root, "samples", "StatewideEvaluation", "bin"), "StatewideEvaluation.dll", SearchOption.AllDirectories)
        .OrderByDescending(File.GetLastWriteTimeUtc).First();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_arguments_it_evaluates_the_synthetic_county()
    {
        var (code, output, errors) = Run();

        Assert.True(code == 0, errors);
        Assert.Contains("Dashboard 2024", output, StringComparison.Ordinal);
        Assert.Contains("Differentiated", output, StringComparison.Ordinal);
        Assert.Contains(" 0 rejected", output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_arguments_it_writes_ratings_and_determinations_and_explains_one()
    {
        var (code, output, errors) = Run("--dashboard", Path.Combine(Repository.County, "dashboard-2024"), "--out", _folder.FullName, "--explain", Agency("coe"));

        Assert.True(code == 0, errors);
        Assert.Contains("Method 1. One student group meets two or more priority areas by itself.", output, StringComparison.Ordinal);
        Assert.Contains("Education Code", output, StringComparison.Ordinal);
        Assert.Equal("year,cds,rtype,studentgroup,indicator,currdenom,status,change,statuslevel,changelevel,color,box,reason", Lines("ratings.csv")[0]);
        Assert.Equal("year,cds,name,kind,status,method1,method2,method3,method4,totalgroups,AA,AI,AS,EL,FI,FOS,HI,HOM,LTEL,PI,SED,SWD,MR,WH,ec52072,ec52071f,tier", Lines("lcff.csv")[0]);
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.County, "dashboard-2024")).Sum(f => File.ReadAllLines(f).Length - 1), Lines("ratings.csv").Length - 1);
    }

    [Fact]
    public void Schools_are_determined_with_the_statuses_before_and_Title_I()
    {
        var (code, output, errors) = Run("--out", _folder.FullName);

        Assert.True(code == 0, errors);
        Assert.DoesNotContain("Title I funds", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        foreach (var year in new[] { 2023, 2024 })
        {
            var list = File.ReadAllLines(Path.Combine(Repository.County, "essa", $"essaassistance{year}.csv")).Skip(1).Select(l => l.Split(',')).ToDictionary(c => c[0], c => c[Array.IndexOf(c, c.First(v => v.EndsWith("EXIT", StringComparison.Ordinal))) - 1]);
            var own = Lines("essa.csv").Select(l => l.Split(',')).Where(c => c[0] == $"{year}").ToDictionary(c => c[1], c => c[3]);
            Assert.Equal(list.OrderBy(s => s.Key), own.OrderBy(s => s.Key));
        }
    }

    [Fact]
    public void Sites_of_the_Equity_Multiplier_are_tested_and_the_pot_is_shared()
    {
        var list = Path.Combine(_folder.FullName, "sites.csv");
        const string Header = "County Code,District Code,School Code,School Name,Prior Year Non-Stability Count A-1,Prior Year Adjusted Cumulative Enrollment - Total A-2,Prior Year Adjusted Cumulative Enrollment - Socioeconomically Disadvantaged B-1,Classroom-based Charter School or Non-Charter School C-3\n";
        File.WriteAllText(list, Header + "59,75010,6180011,Shore,40,100,80,True\n59,75085,0180025,Bluestem,20,100,80,True\n");

        var good = Run("--equity-multiplier", list, "--out", _folder.FullName);
        var rows = Lines("equity-multiplier.csv");
        File.WriteAllText(list, Header + "59,75010,6180011,Shore,140,100,80,True\n");
        var bad = Run("--equity-multiplier", list);

        Assert.True(good.ExitCode == 0, good.Errors);
        Assert.Equal("2023-24,59750106180011,Shore,100,40,0.400,80,0.800,Y,300000000,N,", rows[1]);
        Assert.StartsWith("2023-24,59750850180025,Bluestem,100,20,0.200,80,0.800,N,0,N,20 of 100", rows[2], StringComparison.Ordinal);
        Assert.Equal(3, bad.ExitCode);
        Assert.Contains("at most 100, the enrollment", bad.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dashboard", "no-such-folder")]
    [InlineData("--explain", "123")]
    [InlineData("--explain", "01010101010101")]
    [InlineData("--nonsense", "1")]
    [InlineData("--history", "list.csv")]
    public void Bad_arguments_end_with_2_and_say_what_to_do(string option, string value)
    {
        var (code, _, errors) = Run(option, value);

        Assert.Equal(2, code);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void Bad_input_ends_with_3_in_strict_mode_and_is_listed_in_lenient_mode()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.County, "dashboard-2024", "suspdownload2024.txt"));
        lines[3] = lines[3].Replace("\t2024", "\t2O24");
        File.WriteAllLines(Path.Combine(_folder.FullName, "suspdownload2024.txt"), lines);

        var strict = Run("--dashboard", _folder.FullName);
        var lenient = Run("--dashboard", _folder.FullName, "--lenient");

        Assert.Equal(3, strict.ExitCode);
        Assert.Contains("line 4", strict.Errors, StringComparison.Ordinal);
        Assert.Contains("2O24", strict.Errors, StringComparison.Ordinal);
        Assert.Equal(0, lenient.ExitCode);
        Assert.Contains(" 1 rejected", lenient.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Repository.Run("dotnet", Repository.Root, [Program, .. arguments]);

    private string[] Lines(string file) => File.ReadAllLines(Path.Combine(_folder.FullName, file));

    private static string Agency(string kind) => kind == "coe" ? "59105950000000" : throw new ArgumentOutOfRangeException(nameof(kind));
}
