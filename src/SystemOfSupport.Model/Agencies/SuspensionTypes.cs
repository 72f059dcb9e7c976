namespace SystemOfSupport.Model;

/// <summary>Codes and names of the suspension types.</summary>
public static class SuspensionTypes
{
    /// <summary>None and the six types.</summary>
    public static IReadOnlyList<SuspensionType> All => CodeTables.SuspensionTypes.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this SuspensionType value) => CodeTables.SuspensionTypes.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this SuspensionType value) => CodeTables.SuspensionTypes.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static SuspensionType Parse(ReadOnlySpan<char> code) => CodeTables.SuspensionTypes.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out SuspensionType value) => CodeTables.SuspensionTypes.TryParse(code, out value);
}
