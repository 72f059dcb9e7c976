namespace SystemOfSupport.Files;

/// <summary>
/// The results of a run as <c>ratings.parquet</c>, <c>lcff.parquet</c>, <c>essa.parquet</c> and <c>assumptions.parquet</c>. Codes and texts are strings, counts and levels
/// 32-bit integers, measures decimals with one place; a blank of the text form is a null, but for strings, which are then empty.
/// </summary>
public sealed class ParquetResultFiles : ResultFiles
{
    /// <summary>How many rows a group of a file has at most.</summary>
    public const int RowsOfGroup = 1 << 17;

    /// <summary>Opens the files, in place of those that are there.</summary>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public ParquetResultFiles(string folder)
        : base(folder, new Tables())
    {
    }

    private sealed class Tables : ITables
    {
        public ResultTable<T> Open<T>(string path, ResultColumn<T>[] columns) => new ParquetTable<T>(File.Create($"{path}.parquet"), columns, RowsOfGroup);
    }
}
