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
