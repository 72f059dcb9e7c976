namespace SystemOfSupport.Model;

/// <summary>Codes and names of the support tiers.</summary>
public static class SupportTiers
{
    /// <summary>The three tiers, in order of need.</summary>
    public static IReadOnlyList<SupportTier> All => CodeTables.SupportTiers.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this SupportTier value) => CodeTables.SupportTiers.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this SupportTier value) => CodeTables.SupportTiers.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static SupportTier Parse(ReadOnlySpan<char> code) => CodeTables.SupportTiers.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out SupportTier value) => CodeTables.SupportTiers.TryParse(code, out value);
}
