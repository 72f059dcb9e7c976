namespace SystemOfSupport.Files;

/// <summary>Remembers the meaning of short codes that a column repeats, by their characters. Longer texts are read anew each time.</summary>
internal sealed class CodeCache<T>
{
    private const int LongestCode = 4;
    private const int Places = 128;
    private const int Most = Places / 2;

    private readonly (ulong Key, T Value)[] _codes = new (ulong, T)[Places];
    private int _count;

    internal delegate bool TryRead(ReadOnlySpan<char> text, out T value);

    internal bool TryGet(ReadOnlySpan<char> text, TryRead read, out T value)
    {
        if (text.Length > LongestCode)
        {
            return read(text, out value);
        }

        // The length keeps a blank apart from a place that is free.
        var key = 1UL + (ulong)text.Length;
        foreach (var c in text)
        {
            if (c >= 0x0F00)
            {
                return read(text, out value);
            }

            key = (key << 12) | c;
        }

        var place = (int)((key ^ (key >> 12) ^ (key >> 20)) % Places);
        for (; _codes[place].Key != 0; place = (place + 1) % Places)
        {
            if (_codes[place].Key == key)
            {
                value = _codes[place].Value;
                return true;
            }
        }

        if (!read(text, out value))
        {
            return false;
        }

        if (_count < Most)
        {
            _codes[place] = (key, value);
            _count++;
        }

        return true;
    }
}
