namespace SystemOfSupport.Model;

/// <summary>Codes and names of the kinds of agencies.</summary>
public static class AgencyKinds
{
    /// <summary>The five kinds.</summary>
    public static IReadOnlyList<AgencyKind> All => CodeTables.AgencyKinds.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this AgencyKind value) => CodeTables.AgencyKinds.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this AgencyKind value) => CodeTables.AgencyKinds.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static AgencyKind Parse(ReadOnlySpan<char> code) => CodeTables.AgencyKinds.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out AgencyKind value) => CodeTables.AgencyKinds.TryParse(code, out value);
}
