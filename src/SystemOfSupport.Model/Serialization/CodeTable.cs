using System.Runtime.CompilerServices;

namespace SystemOfSupport.Model;

/// <summary>One closed list of the field: for each value its official code, its name and the other spellings found in files.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly string _what;
    private readonly Entry[] _entries;
    private readonly Entry?[] _byNumber;

    public CodeTable(string what, params Entry[] entries)
    {
        _what = what;
        _entries = entries;
        All = Array.ConvertAll(entries, e => e.Value).AsReadOnly();
        _byNumber = new Entry?[entries.Max(e => Number(e.Value)) + 1];
        foreach (var entry in entries)
        {
            _byNumber[Number(entry.Value)] = entry;
        }
    }

    public IReadOnlyList<T> All { get; }

    public string Code(T value) => Find(value).Code;

    public string Name(T value) => Find(value).Name;

    public T Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is not the code of a {_what}. Expected one of: {string.Join(", ", _entries.Select(e => e.Code.Length == 0 ? "(blank)" : e.Code))}.");

    public bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        text = text.Trim();
        foreach (var entry in _entries)
        {
            if (text.Equals(entry.Code, StringComparison.OrdinalIgnoreCase) || HasAlias(entry, text))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static bool HasAlias(Entry entry, ReadOnlySpan<char> text)
    {
        foreach (var alias in entry.Aliases)
        {
            if (text.Equals(alias, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private Entry Find(T value) =>
        Number(value) < _byNumber.Length && _byNumber[Number(value)] is { } entry ? entry : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {_what}.");

    // Every closed list is a byte.
    private static byte Number(T value) => Unsafe.BitCast<T, byte>(value);

    internal sealed record Entry(T Value, string Code, string Name, params string[] Aliases);
}
