using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>The text of one line, in a buffer that is used again for the next.</summary>
internal sealed class LineText
{
    private char[] _buffer = new char[1024];
    private int _length;

    internal void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    internal void Add(char value)
    {
        Room(1)[0] = value;
        _length++;
    }

    internal void Add(int value)
    {
        value.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    internal void Add(int? value)
    {
        if (value is { } number)
        {
            Add(number);
        }
    }

    /// <summary>A number as the state's files print it: no decimal where it is 0.</summary>
    internal void Add(Tenths? value)
    {
        if (value is not { } tenths)
        {
            return;
        }

        var (whole, part) = Math.DivRem(Math.Abs(tenths.Value), 10);
        if (tenths.Value < 0)
        {
            Add('-');
        }

        Add(whole);
        if (part != 0)
        {
            Add('.');
            Add(part);
        }
    }

    /// <summary>Ends the line with CR LF, writes it and starts anew.</summary>
    internal void WriteTo(TextWriter writer)
    {
        Add("\r\n");
        writer.Write(_buffer, 0, _length);
        _length = 0;
    }

    private Span<char> Room(int length)
    {
        if (_length + length > _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * (_length + length));
        }

        return _buffer.AsSpan(_length);
    }
}
