namespace SystemOfSupport.Model;

/// <summary>Numbers and names of the state priorities.</summary>
public static class StatePriorities
{
    /// <summary>The ten priorities.</summary>
    public static IReadOnlyList<StatePriority> All => CodeTables.StatePriorities.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this StatePriority value) => CodeTables.StatePriorities.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this StatePriority value) => CodeTables.StatePriorities.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static StatePriority Parse(ReadOnlySpan<char> code) => CodeTables.StatePriorities.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out StatePriority value) => CodeTables.StatePriorities.TryParse(code, out value);
}
