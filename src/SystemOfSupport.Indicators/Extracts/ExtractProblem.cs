using System.Globalization;

namespace SystemOfSupport.Indicators;

/// <summary>Why a row, or a whole file, was rejected. It never holds a student identifier.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">The column; empty where the row as a whole is at fault.</param>
/// <param name="Value">The value, or that it is withheld: identifiers and long runs of digits other than school codes are.</param>
/// <param name="Expected">What was expected.</param>
public sealed record ExtractProblem(string File, int Line, string Column, string Value, string Expected)
{
    /// <summary>The problem in one sentence.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File}, line {Line}{(Column.Length == 0 ? "" : $", column {Column}")}: found {(Value.Length == 0 ? "nothing" : $"'{Value}'")}. Expected {Expected}.");
}
