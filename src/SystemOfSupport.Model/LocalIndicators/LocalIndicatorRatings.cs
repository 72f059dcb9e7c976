namespace SystemOfSupport.Model;

/// <summary>Words of the local indicator ratings.</summary>
public static class LocalIndicatorRatings
{
    /// <summary>The ratings, blank first.</summary>
    public static IReadOnlyList<LocalIndicatorRating> All => CodeTables.LocalIndicatorRatings.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this LocalIndicatorRating value) => CodeTables.LocalIndicatorRatings.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this LocalIndicatorRating value) => CodeTables.LocalIndicatorRatings.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static LocalIndicatorRating Parse(ReadOnlySpan<char> code) => CodeTables.LocalIndicatorRatings.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out LocalIndicatorRating value) => CodeTables.LocalIndicatorRatings.TryParse(code, out value);

    /// <summary>Whether the rating is Not Met, for one year or for more.</summary>
    public static bool IsNotMet(this LocalIndicatorRating value) =>
        value is LocalIndicatorRating.NotMet or LocalIndicatorRating.NotMetForTwoOrMoreYears;
}
