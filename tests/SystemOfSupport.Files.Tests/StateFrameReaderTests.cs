using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Files.Tests;

public sealed class StateFrameReaderTests : IDisposable
{
    private static readonly string[] CountyFiles = [.. Directory.GetFiles(Path.Combine(County(), "dashboard-2024")).Order(StringComparer.Ordinal)];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("state-frame-reader-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_county_read_into_columns_is_its_rows_in_their_order(int threads)
    {
        var builder = new StateFrameBuilder(Rater.For(2024));
        var last = default(StateReadProgress);
        var reports = StateFrameReader.Read(builder, CountyFiles, new StateReadOptions { Threads = threads, Progress = new Told(p => last = p) });
        var frame = builder.Build(threads);

        var expected = CountyFiles.SelectMany(f => DashboardFileReader.Open(f).Rows()).Select(r => r.Result).ToList();
        Assert.Equal(expected, frame.RowsAsAdded().Select(frame.Result));
        Assert.Equal(expected.Count, reports.Sum(r => r.RowsAccepted));
        Assert.Equal((CountyFiles.Length, CountyFiles.Length, last.Bytes), (last.FilesRead, last.Files, last.BytesRead));
        Assert.Equal(CountyFiles.Sum(f => new FileInfo(f).Length), last.Bytes);
    }

    // A file with cells spoilt at random gives the same rows and the same diagnostics as the reader of objects, and accounts for every row.
    [Property(MaxTest = 60)]
    public void A_spoilt_file_gives_the_rows_and_diagnostics_of_the_object_reader(PositiveInt seed)
    {
        var random = new Random(seed.Get);
        var source = CountyFiles[random.Next(CountyFiles.Length)];
        var lines = File.ReadAllLines(source).Select(l => l.Split('\t')).ToList();
        string[] spoils = ["", " ", "x", "-1", "12.34", "N/A", "Y", "999999999999", "3.0", " 7 ", "\uFFFD", "EL", "2O24", "250", "6"];
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            var line = lines[random.Next(1, lines.Count)];
            line[random.Next(line.Length)] = spoils[random.Next(spoils.Length)];
        }

        // Columns stand in any order.
        var order = Enumerable.Range(0, lines[0].Length).ToArray();
        if (random.Next(2) == 0)
        {
            random.Shuffle(order);
        }

        var path = Path.Combine(_folder.FullName, Path.GetFileName(source));
        File.WriteAllLines(path, lines.Select(l => string.Join('\t', order.Select(o => l[o]))));
        var objects = DashboardFileReader.Open(path, new() { Mode = ReadMode.Lenient });
        var expected = objects.Rows().Select(r => r.Result).ToList();

        var builder = new StateFrameBuilder(Rater.For(2024));
        var report = StateFrameReader.Read(builder, path, new() { Mode = ReadMode.Lenient });

        Assert.Equal(objects.Report.Diagnostics, report.Diagnostics);
        Assert.Equal((objects.Report.RowsRead, objects.Report.RowsRejected), (report.RowsRead, report.RowsRejected));
        Assert.Equal(report.RowsRead, report.RowsAccepted + report.RowsRejected);
        Assert.Equal(expected.Count, builder.Count);
        if (BuildOf(builder) is { } frame)
        {
            Assert.Equal(expected, frame.RowsAsAdded().Select(frame.Result));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Strict_reading_names_the_first_bad_file_and_another_year_is_refused(int threads)
    {
        var copies = CountyFiles.Select(f => Path.Combine(_folder.FullName, Path.GetFileName(f))).ToArray();
        for (var i = 0; i < copies.Length; i++)
        {
            File.WriteAllText(copies[i], File.ReadAllText(CountyFiles[i]).Replace("\t2024", i is 2 or 5 ? "\t2O24" : "\t2024", StringComparison.Ordinal));
        }

        var fault = Assert.Throws<FileReadException>(() => StateFrameReader.Read(new StateFrameBuilder(Rater.For(2024)), copies, new StateReadOptions { Threads = threads }));
        Assert.Equal(Path.GetFileName(copies[2]), fault.Diagnostic!.File);
        Assert.Equal((2, "2O24"), (fault.Diagnostic.Line, fault.Diagnostic.Value));
        Assert.Throws<FileReadException>(() => StateFrameReader.Read(new StateFrameBuilder(Rater.For(2023)), CountyFiles[0]));
    }

    // Spoilt codes can make two rows of one cell, which no frame holds.
    private static StateFrame? BuildOf(StateFrameBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (ArgumentException e) when (e.Message.Contains("two rows", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static string County()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("SystemOfSupport.Sdk.sln").Length == 0)
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder.FullName, "samples", "StatewideEvaluation", "county");
    }

    private sealed class Told(Action<StateReadProgress> told) : IProgress<StateReadProgress>
    {
        public void Report(StateReadProgress value) => told(value);
    }
}
