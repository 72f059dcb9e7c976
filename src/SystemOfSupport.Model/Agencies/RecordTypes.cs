namespace SystemOfSupport.Model;

/// <summary>Codes and names of the record types.</summary>
public static class RecordTypes
{
    /// <summary>The three record types.</summary>
    public static IReadOnlyList<RecordType> All => CodeTables.RecordTypes.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this RecordType value) => CodeTables.RecordTypes.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this RecordType value) => CodeTables.RecordTypes.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static RecordType Parse(ReadOnlySpan<char> code) => CodeTables.RecordTypes.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out RecordType value) => CodeTables.RecordTypes.TryParse(code, out value);
}
