namespace SystemOfSupport.Indicators;

/// <summary>What became of the rows of one file: every row was accepted or rejected.</summary>
/// <param name="Kind">The extract.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Read">Rows below the header.</param>
/// <param name="Accepted">Rows that became records.</param>
/// <param name="IgnoredColumns">Columns of the header that the layout does not know.</param>
public sealed record ExtractFileReport(ExtractKind Kind, string File, int Read, int Accepted, IReadOnlyList<string> IgnoredColumns)
{
    /// <summary>Rows that did not become records; each has a problem.</summary>
    public int Rejected => Read - Accepted;
}
