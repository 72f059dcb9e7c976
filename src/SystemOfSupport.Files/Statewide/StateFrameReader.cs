using System.Collections.Concurrent;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Files;

/// <summary>
/// Reads the Dashboard files of one year into a <see cref="StateFrameBuilder"/> without an object or a text for a row: any file that
/// <see cref="DashboardFileReader"/> reads, with the same diagnostics, into the same frame.
/// </summary>
public static class StateFrameReader
{
    private const int RowsBetweenProgress = 1 << 14;

    /// <summary>Reads one file.</summary>
    /// <param name="builder">Where the rows go, of the year of the file.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read it, and what its name and columns do not tell.</param>
    /// <exception cref="FileReadException">The file cannot be read, is not known to be of an indicator and the builder's year, or lacks a column; in strict mode also the first row that cannot be read.</exception>
    public static ReadReport Read(StateFrameBuilder builder, string path, DashboardReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Read(builder, path, options, (_, _) => { });
    }

    /// <summary>Reads several files, the rows of each after those of the one before.</summary>
    /// <param name="builder">Where the rows go, of the year of the files.</param>
    /// <param name="paths">The files.</param>
    /// <param name="options">How to read them.</param>
    /// <returns>For each file what was read of it.</returns>
    /// <exception cref="FileReadException">As of one file; of several such files the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public static IReadOnlyList<ReadReport> Read(StateFrameBuilder builder, IReadOnlyList<string> paths, StateReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(paths);
        options ??= new();
        if (options.Threads < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Threads, "Expected one thread or more.");
        }

        var progress = new ProgressCount(paths, options.Progress);
        var dashboard = new DashboardReadOptions { Mode = options.Mode };
        if (options.Threads == 1)
        {
            return [.. paths.Select((path, i) => Read(builder, path, dashboard, (bytes, isEnd) => progress.Tell(i, bytes, isEnd)))];
        }

        var (reports, parts, faults) = (new ReadReport[paths.Count], new StateFrameBuilder[paths.Count], new FileReadException?[paths.Count]);

        // The largest first, so that the threads end at about the same time.
        var largestFirst = Enumerable.Range(0, paths.Count).OrderByDescending(i => LengthOf(paths[i]));
        Parallel.ForEach(Partitioner.Create(largestFirst, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            try
            {
                reports[i] = Read(parts[i] = builder.Part(), paths[i], dashboard, (bytes, isEnd) => progress.Tell(i, bytes, isEnd));
            }
            catch (FileReadException e)
            {
                faults[i] = e;
            }
        });
        if (Array.Find(faults, f => f is not null) is { } first)
        {
            throw first;
        }

        foreach (var part in parts)
        {
            builder.Absorb(part);
        }

        return reports;
    }

    private static ReadReport Read(StateFrameBuilder builder, string path, DashboardReadOptions? options, Action<long, bool> progress)
    {
        var reader = DashboardFileReader.Open(path, options);
        var year = builder.Rater.Book.Year;
        if (reader.Year != year)
        {
            throw reader.Report.Fatal(0, "", $"a file of Dashboard {reader.Year}", $"a file of Dashboard {year}, the year of the frame");
        }

        using var cursor = reader.Cursor();
        while (cursor.MoveNext())
        {
            var entity = cursor.Entity;
            if (entity.Number < 0)
            {
                entity.Number = builder.Intern(entity.Entity);
            }

            builder.Add(cursor.Row, entity.Number);
            if (reader.Report.RowsRead % RowsBetweenProgress == 0)
            {
                progress(cursor.BytesRead, false);
            }
        }

        progress(cursor.BytesRead, true);
        return reader.Report;
    }

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    // What was read of each file; threads tell it of different files.
    private sealed class ProgressCount(IReadOnlyList<string> paths, IProgress<StateReadProgress>? progress)
    {
        private readonly long[] _read = new long[paths.Count];
        private readonly long[] _lengths = progress is null ? [] : [.. paths.Select(LengthOf)];
        private int _ended;

        internal void Tell(int file, long bytes, bool isEnd)
        {
            if (progress is null)
            {
                return;
            }

            lock (_read)
            {
                _read[file] = bytes;
                _ended += isEnd ? 1 : 0;
                progress.Report(new(Path.GetFileName(paths[file]), _ended, _read.Length, _read.Sum(), _lengths.Sum()));
            }
        }
    }
}
