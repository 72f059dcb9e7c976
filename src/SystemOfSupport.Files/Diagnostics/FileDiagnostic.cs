namespace SystemOfSupport.Files;

/// <summary>Something in a file that is not as it should be.</summary>
/// <param name="Severity">Whether the row is kept.</param>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Line">Line, the header being 1; 0 for the file as a whole.</param>
/// <param name="Column">Column as the file spells it; empty for the whole row.</param>
/// <param name="Value">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record FileDiagnostic(DiagnosticSeverity Severity, string File, int Line, string Column, string Value, string Expected)
{
    private const int LongestValue = 80;

    /// <summary>The whole message, such as <c>susp.txt, line 7, column 'color': found '9'. Expected 0 to 5.</c></summary>
    public override string ToString()
    {
        var value = Value.Length <= LongestValue ? Value : string.Concat(Value.AsSpan(0, LongestValue), "...");
        return $"{File}{(Line > 0 ? FormattableString.Invariant($", line {Line}") : "")}{(Column.Length > 0 ? $", column '{Column}'" : "")}: found '{value}'. Expected {Expected}.";
    }
}
