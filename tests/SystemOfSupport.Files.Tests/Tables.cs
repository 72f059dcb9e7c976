using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SystemOfSupport.Files.Tests;

/// <summary>Lines of CSV, whole and spoiled.</summary>
internal static class Tables
{
    internal static string Line(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    /// <summary>Some of the lines, which have no quotes, each with up to three cells replaced, added or taken away.</summary>
    internal static Arbitrary<string[]> Spoiled(string[] lines, string[] values)
    {
        var edit = from kind in Gen.Choose(0, 9) from place in Gen.Choose(0, 200) from value in Gen.Elements(values) select (kind, place, value);
        var line = from text in Gen.Elements(lines) from edits in Gen.Choose(0, 3).SelectMany(n => edit.ArrayOf(n)) select string.Join(',', edits.Aggregate(text.TrimEnd('\n').Split(',').ToList(), Spoil)) + "\n";
        return Gen.Choose(1, 12).SelectMany(n => line.ArrayOf(n)).ToArbitrary();
    }

    /// <summary>Whether every line is read, noted or the reason of a diagnostic, and strict reading fails just where a line was rejected.</summary>
    internal static bool Accounts(ReadReport report, int records, string[] rows, Action strict)
    {
        var fails = false;
        try
        {
            strict();
        }
        catch (FileReadException e)
        {
            fails = e.Diagnostic is { Severity: DiagnosticSeverity.Error };
        }

        return report.RowsAccepted == records
            && report.RowsRead + report.RowsNoted == rows.Count(r => !string.IsNullOrWhiteSpace(r))
            && report.RowsRejected == report.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Line).Distinct().Count()
            && fails == report.RowsRejected > 0;
    }

    private static List<string> Spoil(List<string> cells, (int Kind, int Place, string Value) edit)
    {
        var place = edit.Place % cells.Count;
        switch (edit.Kind)
        {
            case 0:
                cells.Insert(place, edit.Value);
                break;
            case 1:
                cells.RemoveAt(place);
                break;
            case 2:
                cells = [edit.Value, .. Enumerable.Repeat("", cells.Count - 1)];
                break;
            default:
                cells[place] = edit.Value;
                break;
        }

        return cells;
    }

    private static string Cell(object? cell)
    {
        var text = Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
        return text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
    }
}
