namespace SystemOfSupport.Indicators;

/// <summary>The columns of an extract: tab-delimited text with a header, columns found by name in any order.</summary>
public sealed class ExtractLayout
{
    private readonly Dictionary<string, int> _index;

    internal ExtractLayout(ExtractKind kind, params ExtractColumn[] columns)
    {
        Kind = kind;
        Columns = columns;
        _index = columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The extract.</summary>
    public ExtractKind Kind { get; }

    /// <summary>Its usual file name, such as <c>students.txt</c>.</summary>
    public string FileName => $"{Kind.ToString().ToLowerInvariant()}.txt";

    /// <summary>Its columns.</summary>
    public IReadOnlyList<ExtractColumn> Columns { get; }

    internal int IndexOf(string name) => _index[name];

    internal bool Knows(string name) => _index.ContainsKey(name);
}
