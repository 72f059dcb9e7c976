using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>One number that a column of students is summed to: a count of an indicator's tally, or its sum of points.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Count">Which number of the indicator's tally.</param>
public readonly record struct StudentMeasure(Indicator Indicator, TallyCount Count)
{
    /// <summary>The numbers that all students of an assessment indicator, of chronic absenteeism or of suspension are summed to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The indicator is counted in cohorts or by levels, not in columns.</exception>
    public static IReadOnlyList<StudentMeasure> Of(Indicator indicator) =>
        indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science or Indicator.ChronicAbsenteeism or Indicator.Suspension
            ? [.. TallyShapes.Of(indicator).Select(c => new StudentMeasure(indicator, c))]
            : throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "Expected an assessment, chronic absenteeism or suspension.");

    /// <summary>Whether a student has points here, in tenths, rather than yes or no.</summary>
    public bool IsPoints => Count == TallyCount.PointTenths;
}
