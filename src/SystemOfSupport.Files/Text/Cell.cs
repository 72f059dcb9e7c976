using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>Reads the values of one row; what cannot be read is a diagnostic and a blank.</summary>
internal static class Cell
{
    internal static int? Count(ReadReport report, int line, string column, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        report.Add(DiagnosticSeverity.Error, line, column, text.ToString(), "a count of students or a blank");
        return null;
    }

    internal static Tenths? Number(ReadReport report, int line, string column, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return null;
        }

        if (Tenths.TryParse(text, null, out var value))
        {
            return value;
        }

        report.Add(DiagnosticSeverity.Error, line, column, text.ToString(), "a number with at most one decimal, or a blank");
        return null;
    }

    internal static bool Flag(ReadReport report, int line, string column, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text is "N" or "n")
        {
            return false;
        }

        if (text is "Y" or "y")
        {
            return true;
        }

        report.Add(DiagnosticSeverity.Error, line, column, text.ToString(), "Y, N or a blank");
        return false;
    }
}
