using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>Reads the values of one row; what cannot be read is a diagnostic and a blank.</summary>
internal static class Cell
{
    private const int MostDigits = 6;

    internal static int? Count(ReadReport report, int line, string column, ReadOnlySpan<char> text)
    {
        if (TryDigits(text, out var digits))
        {
            return digits;
        }

        text = text.Trim();
        if (text.IsEmpty)
        {
            return null;
        }

        if (Digits.TryParse(text, out var value))
        {
            return value;
        }

        report.Add(DiagnosticSeverity.Error, line, column, text.ToString(), "a count of students or a blank");
        return null;
    }

    internal static Tenths? Number(ReadReport report, int line, string column, ReadOnlySpan<char> text)
    {
        if (TryTenths(text, out var tenths))
        {
            return Tenths.FromTenths(tenths);
        }

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

    // The form of nearly every cell, read in one go; any other form is read with care above.
    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MostDigits)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + c - '0';
        }

        return true;
    }

    private static bool TryTenths(ReadOnlySpan<char> text, out int tenths)
    {
        var negative = !text.IsEmpty && text[0] == '-';
        var number = negative ? text[1..] : text;
        var hasPoint = number.Length > 2 && number[^2] == '.' && char.IsAsciiDigit(number[^1]);
        if (!TryDigits(hasPoint ? number[..^2] : number, out tenths))
        {
            return false;
        }

        tenths = (tenths * 10) + (hasPoint ? number[^1] - '0' : 0);
        tenths = negative ? -tenths : tenths;
        return true;
    }
}
