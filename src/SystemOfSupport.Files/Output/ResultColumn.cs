using System.Buffers;
using System.Globalization;
using nietras.SeparatedValues;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>One column of a table of results, for every format alike.</summary>
internal abstract class ResultColumn<T>(string name)
{
    internal delegate TValue ValueOf<out TValue>(in T row);

    internal string Name { get; } = name;

    /// <summary>Writes the cell of a row as text.</summary>
    internal abstract void Write(SepWriter.Col cell, in T row);
}

/// <summary>A column of codes, names and texts.</summary>
internal sealed class TextColumn<T>(string name, ResultColumn<T>.ValueOf<string> value, bool isQuoted = false) : ResultColumn<T>(name)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    internal string Value(in T row) => value(row);

    internal override void Write(SepWriter.Col cell, in T row)
    {
        var text = value(row);
        cell.Set(isQuoted || text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
    }
}

/// <summary>A column of numbers, some of them blank.</summary>
internal abstract class ValueColumn<T, TValue>(string name, ResultColumn<T>.ValueOf<TValue?> value) : ResultColumn<T>(name)
    where TValue : struct, ISpanFormattable
{
    private const int Longest = 16;

    internal TValue? Value(in T row) => value(row);

    internal override void Write(SepWriter.Col cell, in T row)
    {
        Span<char> text = stackalloc char[Longest];
        var length = 0;
        value(row)?.TryFormat(text, out length, default, CultureInfo.InvariantCulture);
        cell.Set(text[..length]);
    }
}

/// <summary>A column of whole numbers.</summary>
internal sealed class NumberColumn<T>(string name, ResultColumn<T>.ValueOf<int?> value) : ValueColumn<T, int>(name, value);

/// <summary>A column of measures with one decimal.</summary>
internal sealed class TenthsColumn<T>(string name, ResultColumn<T>.ValueOf<Tenths?> value) : ValueColumn<T, Tenths>(name, value);
