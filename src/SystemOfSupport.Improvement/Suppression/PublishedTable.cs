namespace SystemOfSupport.Improvement;

/// <summary>A two-way table that may be published. Nothing tells which hidden counts are small and which only protect others.</summary>
/// <param name="Rows">Names of the rows.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Counts">For each row the counts of its columns; null where hidden.</param>
/// <param name="RowTotals">Totals of the rows; null where hidden.</param>
/// <param name="ColumnTotals">Totals of the columns; null where hidden, or not asked for.</param>
/// <param name="Total">The whole; null where hidden.</param>
public sealed record PublishedTable(
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<int?>> Counts,
    IReadOnlyList<int?> RowTotals,
    IReadOnlyList<int?> ColumnTotals,
    int? Total);
