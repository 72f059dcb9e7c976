namespace SystemOfSupport.Files;

/// <summary>One row of a text file or worksheet, with its header.</summary>
internal sealed record TableRow(Header Header, int Line, string[] Cells)
{
    /// <summary>The only text of a row that has no more than one: a note below the table and no record; null for any other row.</summary>
    internal string? Note => Cells.Count(c => !string.IsNullOrWhiteSpace(c)) <= 1 ? string.Concat(Cells).Trim() : null;

    internal string this[int column] => column < Cells.Length ? Cells[column] : "";
}
