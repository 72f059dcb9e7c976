using BenchmarkDotNet.Attributes;
using nietras.SeparatedValues;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>A state's year of files, 1.4 million rows: into columns and to determinations, beside a bare scan of the same columns.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private static readonly string[] Counts = ["currnumer", "currdenom", "priornumer", "priordenom", "statuslevel", "changelevel", "color", "box"];
    private static readonly string[] Measures = ["currstatus", "priorstatus", "change"];
    private static readonly string[] Texts = ["rtype", "schoolname", "districtname", "countyname", "charter_flag", "coe_flag", "dass_flag", "studentgroup", "type", "hscutpoints", "reportingyear"];

    private DirectoryInfo _folder = null!;
    private string[] _files = null!;

    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("file-benchmarks-");
        ManyCounties.Write(_folder.FullName, copies: 504);
        _files = [.. Directory.GetFiles(_folder.FullName).Order(StringComparer.Ordinal)];
        Console.WriteLine($"// rows {Into(1).Count}, bytes {_files.Sum(f => new FileInfo(f).Length)}");
    }

    [GlobalCleanup]
    public void Cleanup() => _folder.Delete(recursive: true);

    /// <summary>Sep alone: every column that the frame takes, counts as integers and measures as doubles, nothing kept.</summary>
    [Benchmark(Baseline = true)]
    public double BareTypedScan() => _files.Sum(f => Scan(f, Counts, Measures, Texts));

    /// <summary>Sep alone, six columns.</summary>
    [Benchmark]
    public double BareTypedScanOfSixColumns() => _files.Sum(f => Scan(f, ["currdenom", "priordenom"], ["currstatus", "change"], ["studentgroup"]));

    [Benchmark]
    public StateFrameBuilder ReadIntoColumnsOneThread() => Into(1);

    [Benchmark]
    public StateFrameBuilder ReadIntoColumnsTwoThreads() => Into(2);

    [Benchmark]
    public StateFindings FilesToDeterminationsOneThread() => Determine(1);

    [Benchmark]
    public StateFindings FilesToDeterminationsTwoThreads() => Determine(2);

    private StateFrameBuilder Into(int threads)
    {
        var builder = new StateFrameBuilder(Rater.For(2024));
        StateFrameReader.Read(builder, _files, new StateReadOptions { Threads = threads });
        return builder;
    }

    private StateFindings Determine(int threads) =>
        new StateAssistanceEvaluator(AssistanceEvaluator.For(2024)).Find(Into(threads).Build(threads).Rate(threads), threads);

    private static double Scan(string path, string[] counts, string[] measures, string[] texts)
    {
        using var reader = Sep.New('\t').Reader(o => o with { DisableQuotesParsing = true }).FromFile(path);
        var (ints, doubles, spans) = (Columns(counts), Columns(measures), Columns(texts));
        double sum = 0;
        foreach (var row in reader)
        {
            sum += row[0].TryParse<long>(out var cds) ? cds & 1 : 0;
            foreach (var column in ints)
            {
                sum += row[column].TryParse<int>(out var count) ? count : 0;
            }

            foreach (var column in doubles)
            {
                sum += row[column].TryParse<double>(out var measure) ? measure : 0;
            }

            foreach (var column in spans)
            {
                sum += row[column].Span.Length;
            }
        }

        return sum;

        int[] Columns(string[] names) => [.. names.Select(n => reader.Header.TryIndexOf(n, out var column) ? column : -1).Where(c => c >= 0)];
    }
}
