using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Answers "what would it take for this group to leave red?", exactly, by rating the result anew.</summary>
/// <remarks>The number of students counted and the prior year stay as they are. Status and change both move, as they would in the Dashboard.</remarks>
public static class ColorTargets
{
    // A distance from standard moves within a few hundred points; beyond this no scale has a cut.
    private const int MostTenths = 10_000;

    /// <summary>The least that has to be different for the result to be at least a colour.</summary>
    /// <param name="rater">The rater of the result's year.</param>
    /// <param name="result">A result: with the counts of both years for an indicator in percent, with status and change for one in points.</param>
    /// <param name="atLeast">The colour to reach, for example Orange to leave Red.</param>
    /// <returns>Null where no number reaches it: the group has no colour for another reason, or the table has none so high.</returns>
    /// <exception cref="ArgumentException">The counts or the published values that are needed are blank, or the colour is none.</exception>
    public static ColorTarget? Find(Rater rater, IndicatorResult result, PerformanceLevel atLeast)
    {
        ArgumentNullException.ThrowIfNull(rater);
        ArgumentNullException.ThrowIfNull(result);
        if (atLeast == PerformanceLevel.None)
        {
            throw new ArgumentException("Expected a colour from Red to Blue.", nameof(atLeast));
        }

        return result.Indicator.Unit() == MeasureUnit.Percent ? InStudents(rater, result, atLeast) : InPoints(rater, result, atLeast);
    }

    private static ColorTarget? InStudents(Rater rater, IndicatorResult result, PerformanceLevel atLeast)
    {
        if (result.CurrentCounts is not { } counts || result.PriorCounts is null)
        {
            throw new ArgumentException($"{result.Indicator.Name()} of {result.Cds}, {result.Group.Name()}: expected the counts of both years.", nameof(result));
        }

        var step = result.Indicator.Direction() == IndicatorDirection.HigherIsBetter ? 1 : -1;
        for (var students = 0; counts.Numerator + (step * students) >= 0 && counts.Numerator + (step * students) <= Math.Max(counts.Numerator, counts.Denominator); students++)
        {
            var rating = rater.Rate(result with { CurrentNumerator = counts.Numerator + (step * students), CurrentStatus = null, Change = null });
            if (rating.Level >= atLeast)
            {
                return new(students, null, rating);
            }
        }

        return null;
    }

    private static ColorTarget? InPoints(Rater rater, IndicatorResult result, PerformanceLevel atLeast)
    {
        if (result.CurrentStatus is not { } status || result.Change is not { } change)
        {
            throw new ArgumentException($"{result.Indicator.Name()} of {result.Cds}, {result.Group.Name()}: expected status and change.", nameof(result));
        }

        for (var tenths = 0; tenths <= MostTenths; tenths++)
        {
            var rating = rater.Rate(result with { CurrentStatus = Tenths.FromTenths(status.Value + tenths), Change = Tenths.FromTenths(change.Value + tenths) });
            if (rating.Level >= atLeast)
            {
                return new(null, Tenths.FromTenths(tenths), rating);
            }
        }

        return null;
    }
}
