namespace SystemOfSupport.Model;

/// <summary>Codes and words of the change levels.</summary>
public static class ChangeLevels
{
    /// <summary>None and the five levels.</summary>
    public static IReadOnlyList<ChangeLevel> All => CodeTables.ChangeLevels.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this ChangeLevel value) => CodeTables.ChangeLevels.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this ChangeLevel value) => CodeTables.ChangeLevels.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static ChangeLevel Parse(ReadOnlySpan<char> code) => CodeTables.ChangeLevels.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out ChangeLevel value) => CodeTables.ChangeLevels.TryParse(code, out value);

    /// <summary>The Dashboard's word for a level of an indicator, such as <c>Increased Significantly</c>.</summary>
    /// <param name="value">The level.</param>
    /// <param name="direction">The indicator's direction: it turns the words around.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a change level.</exception>
    public static string Word(this ChangeLevel value, IndicatorDirection direction) =>
        (direction == IndicatorDirection.LowerIsBetter && value != ChangeLevel.None ? 6 - (int)value : (int)value) switch
        {
            0 => "No Change Level",
            1 => "Declined Significantly",
            2 => "Declined",
            3 => "Maintained",
            4 => "Increased",
            5 => "Increased Significantly",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a change level."),
        };
}
