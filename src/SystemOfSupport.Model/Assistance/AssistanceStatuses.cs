namespace SystemOfSupport.Model;

/// <summary>Texts of the assistance statuses.</summary>
public static class AssistanceStatuses
{
    /// <summary>The statuses.</summary>
    public static IReadOnlyList<AssistanceStatus> All => CodeTables.AssistanceStatuses.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this AssistanceStatus value) => CodeTables.AssistanceStatuses.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this AssistanceStatus value) => CodeTables.AssistanceStatuses.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static AssistanceStatus Parse(ReadOnlySpan<char> code) => CodeTables.AssistanceStatuses.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out AssistanceStatus value) => CodeTables.AssistanceStatuses.TryParse(code, out value);

    /// <summary>Whether the agency receives differentiated assistance, in whichever year of it.</summary>
    public static bool IsDifferentiated(this AssistanceStatus value) => value >= AssistanceStatus.DifferentiatedAssistance;
}
