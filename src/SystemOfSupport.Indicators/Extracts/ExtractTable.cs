using System.Globalization;
using nietras.SeparatedValues;

namespace SystemOfSupport.Indicators;

/// <summary>Reads the rows of one file by its layout and accounts for each.</summary>
internal static class ExtractTable
{
    internal static ExtractFileReport Read(ExtractLayout layout, string file, TextReader text, ExtractMode mode, List<ExtractProblem> problems, Action<ExtractRow> accept)
    {
        using var reader = Sep.New('\t').Reader(o => o with { HasHeader = false, DisableColCountCheck = true, DisableQuotesParsing = true, DisableFastFloat = true }).From(text);
        string[] header = [];
        ExtractRow? row = null;
        var (read, accepted) = (0, 0);
        foreach (var line in reader)
        {
            var cells = new string[line.ColCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = line[i].ToString();
            }

            if (header.Length == 0)
            {
                header = Array.ConvertAll(cells, c => c.Trim().TrimStart('\uFEFF'));
                row = HeaderOf(layout, file, header, mode, problems);
                continue;
            }

            read++;
            if (row is null)
            {
                continue;
            }

            row.Start(cells, line.LineNumberFrom);
            if (cells.Length != header.Length)
            {
                row.Reject("", string.Create(CultureInfo.InvariantCulture, $"{header.Length} columns, as in the header, and not {cells.Length}"));
            }
            else
            {
                accept(row);
            }

            if (row.Problems.Count == 0)
            {
                accepted++;
                continue;
            }

            if (mode == ExtractMode.Strict)
            {
                throw new ExtractException(row.Problems[0]);
            }

            problems.AddRange(row.Problems);
        }

        if (header.Length == 0)
        {
            HeaderOf(layout, file, header, mode, problems);
        }

        return new(layout.Kind, file, read, accepted, [.. header.Where(h => !layout.Knows(h)).Select(ColumnName)]);
    }

    // A header that lacks a required column, or has one twice, makes the whole file unreadable.
    private static ExtractRow? HeaderOf(ExtractLayout layout, string file, string[] header, ExtractMode mode, List<ExtractProblem> problems)
    {
        var positions = new int[layout.Columns.Count];
        var found = new List<ExtractProblem>();
        for (var i = 0; i < positions.Length; i++)
        {
            var column = layout.Columns[i];
            positions[i] = Array.FindIndex(header, h => h.Equals(column.Name, StringComparison.OrdinalIgnoreCase));
            if (positions[i] < 0 && column.IsRequired)
            {
                found.Add(new(file, 1, column.Name, "", "the column in the header"));
            }
            else if (positions[i] >= 0 && Array.FindLastIndex(header, h => h.Equals(column.Name, StringComparison.OrdinalIgnoreCase)) != positions[i])
            {
                found.Add(new(file, 1, column.Name, column.Name, "the column once"));
            }
        }

        if (found.Count == 0)
        {
            return new(file, layout, positions);
        }

        if (mode == ExtractMode.Strict)
        {
            throw new ExtractException(found[0]);
        }

        problems.AddRange(found);
        return null;
    }

    // A file without a header has a student's row in its place.
    private static string ColumnName(string text) => text.Any(char.IsDigit) ? "(withheld)" : text;
}
