namespace SystemOfSupport.Model;

/// <summary>What is true of a state indicator in every year: code, name, direction and unit.</summary>
public static class Indicators
{
    /// <summary>The eight state indicators, in their numeric order.</summary>
    public static IReadOnlyList<Indicator> All => CodeTables.Indicators.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this Indicator value) => CodeTables.Indicators.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this Indicator value) => CodeTables.Indicators.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static Indicator Parse(ReadOnlySpan<char> code) => CodeTables.Indicators.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out Indicator value) => CodeTables.Indicators.TryParse(code, out value);

    /// <summary>Whether a larger value is better or worse.</summary>
    public static IndicatorDirection Direction(this Indicator value) => value switch
    {
        Indicator.ChronicAbsenteeism or Indicator.Suspension => IndicatorDirection.LowerIsBetter,
        _ => CodeTables.Indicators.Code(value).Length > 0 ? IndicatorDirection.HigherIsBetter : default,
    };

    /// <summary>The unit of status; change has the same unit (points or percentage points).</summary>
    public static MeasureUnit Unit(this Indicator value) => value switch
    {
        Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science => MeasureUnit.Points,
        _ => CodeTables.Indicators.Code(value).Length > 0 ? MeasureUnit.Percent : default,
    };
}
