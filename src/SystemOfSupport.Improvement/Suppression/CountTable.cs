using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Counts of people by two attributes, such as site and student group. Not to be published: see <see cref="SuppressionPolicy.Publish(CountTable, bool)"/>.</summary>
public sealed class CountTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="rows">Names of the rows, all different.</param>
    /// <param name="columns">Names of the columns, all different.</param>
    /// <param name="counts">For each row the counts of its columns.</param>
    /// <exception cref="ArgumentException">No rows or columns, a name twice, another number of counts, or a count below zero.</exception>
    public CountTable(IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<int>> counts)
    {
        Rows = Require.List(rows, nameof(rows), atLeast: 1);
        Columns = Require.List(columns, nameof(columns), atLeast: 1);
        Require.Distinct(Rows, r => r, nameof(rows));
        Require.Distinct(Columns, c => c, nameof(columns));
        var copy = Require.List(counts, nameof(counts));
        Counts = copy.Count == Rows.Count
            ? [.. copy.Select(row => CountPartition.CheckCounts(row, Columns.Count, nameof(counts)))]
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Expected {Rows.Count} rows of counts, found {copy.Count}."), nameof(counts));
    }

    /// <summary>Names of the rows.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The whole.</summary>
    public int Total => Counts.Sum(row => row.Sum());

    internal IReadOnlyList<IReadOnlyList<int>> Counts { get; }

    /// <summary>The size of the table; never a count.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} by {Columns.Count} table");
}
