namespace SystemOfSupport.Model;

/// <summary>Codes and words of the status levels.</summary>
public static class StatusLevels
{
    /// <summary>None and the five levels.</summary>
    public static IReadOnlyList<StatusLevel> All => CodeTables.StatusLevels.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this StatusLevel value) => CodeTables.StatusLevels.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this StatusLevel value) => CodeTables.StatusLevels.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static StatusLevel Parse(ReadOnlySpan<char> code) => CodeTables.StatusLevels.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out StatusLevel value) => CodeTables.StatusLevels.TryParse(code, out value);

    /// <summary>The Dashboard's word for a level of an indicator, such as <c>Very High</c>.</summary>
    /// <param name="value">The level.</param>
    /// <param name="direction">The indicator's direction: it turns the words around.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a status level.</exception>
    public static string Word(this StatusLevel value, IndicatorDirection direction) =>
        (direction == IndicatorDirection.LowerIsBetter && value != StatusLevel.None ? 6 - (int)value : (int)value) switch
        {
            0 => "No Status",
            1 => "Very Low",
            2 => "Low",
            3 => "Medium",
            4 => "High",
            5 => "Very High",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a status level."),
        };
}
