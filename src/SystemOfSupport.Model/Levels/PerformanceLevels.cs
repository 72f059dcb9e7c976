namespace SystemOfSupport.Model;

/// <summary>Codes and names of the performance levels. A colour is read from its number or its name.</summary>
public static class PerformanceLevels
{
    /// <summary>None and the five colours.</summary>
    public static IReadOnlyList<PerformanceLevel> All => CodeTables.PerformanceLevels.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this PerformanceLevel value) => CodeTables.PerformanceLevels.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this PerformanceLevel value) => CodeTables.PerformanceLevels.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static PerformanceLevel Parse(ReadOnlySpan<char> code) => CodeTables.PerformanceLevels.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out PerformanceLevel value) => CodeTables.PerformanceLevels.TryParse(code, out value);
}
