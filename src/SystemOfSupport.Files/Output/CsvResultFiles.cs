namespace SystemOfSupport.Files;

/// <summary>The results of a run as text: <c>ratings.csv</c>, <c>lcff.csv</c>, <c>essa.csv</c> and <c>assumptions.csv</c>.</summary>
public sealed class CsvResultFiles : ResultFiles
{
    /// <summary>Opens the files, in place of those that are there.</summary>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public CsvResultFiles(string folder)
        : base(folder, new Tables())
    {
    }

    private sealed class Tables : ITables
    {
        public ResultTable<T> Open<T>(string path, ResultColumn<T>[] columns) => new CsvTable<T>(new StreamWriter($"{path}.csv"), columns);
    }
}
