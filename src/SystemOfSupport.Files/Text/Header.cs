using System.Text;

namespace SystemOfSupport.Files;

/// <summary>The columns of a file by name, ignoring case, underscores and other signs.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly string[] _names;

    internal Header(IEnumerable<string> names, ReadReport report)
    {
        _names = [.. names.Select(n => n.Trim().TrimStart('\uFEFF'))];
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i].Length > 0 && !_columns.TryAdd(Normalize(_names[i]), i))
            {
                throw report.Fatal(1, _names[i], _names[i], "every column once");
            }
        }
    }

    internal int Count => _names.Length;

    internal IEnumerable<KeyValuePair<string, int>> Columns => _columns;

    internal string Name(int column) => _names[column];

    /// <summary>The first of some names that the file has; -1 where it has none.</summary>
    internal int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_columns.TryGetValue(name, out var column))
            {
                return column;
            }
        }

        return -1;
    }

    internal int Require(ReadReport report, int line, params ReadOnlySpan<string> names)
    {
        var column = Find(names);
        return column >= 0 ? column : throw report.Fatal(line, "", string.Join(' ', _names), $"a column named '{string.Join("' or '", names.ToArray())}'");
    }

    /// <summary>The first column whose name starts as given; -1 where the file has none.</summary>
    internal int FindStarting(string start)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (Normalize(_names[i]).StartsWith(start, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    internal int RequireStarting(ReadReport report, int line, string start)
    {
        var column = FindStarting(start);
        return column >= 0 ? column : throw report.Fatal(line, "", string.Join(' ', _names), $"a column whose name starts with '{start}'");
    }

    internal static string Normalize(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }
}
