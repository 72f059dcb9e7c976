namespace SystemOfSupport.Files;

/// <summary>One row of a text file or worksheet, with its header.</summary>
internal sealed record TableRow(Header Header, int Line, string[] Cells)
{
    internal string this[int column] => column < Cells.Length ? Cells[column] : "";
}
