using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Points of a test score.</summary>
public static class AssessmentPoints
{
    /// <summary>
    /// Distance from standard, or science points, of a Smarter Balanced or CAST score, in tenths. Science points are rounded half away from zero; on the scales in
    /// force, which are 100 points wide, they are whole.
    /// </summary>
    /// <exception cref="MeasurementException">The rules have no scale for the grade, or the score lies outside it. The score is not repeated.</exception>
    public static Tenths Of(AssessmentRules rules, Grade grade, int scaleScore)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var scale = rules.Scales.FirstOrDefault(s => s.Grades.Contains(grade))
            ?? throw new MeasurementException($"{rules.Indicator.Code()} has no scale for grade {grade.Code()}. Expected grades {rules.Grades}.");
        if (scaleScore < scale.Lowest || scaleScore > scale.Highest)
        {
            throw new MeasurementException($"A score of {rules.Indicator.Code()}, grade {grade.Code()}, lies outside the scale. Expected {scale.Lowest} to {scale.Highest}.");
        }

        return rules.Measure == AssessmentMeasure.SciencePoints
            ? Tenths.RoundRatio(100 * (scaleScore - scale.Lowest), scale.Highest - scale.Lowest)
            : Tenths.FromTenths(10 * (scaleScore - scale.Level3));
    }

    /// <summary>Achievement level 1 to 4 of a score.</summary>
    /// <exception cref="MeasurementException">The rules have no scale for the grade.</exception>
    public static int LevelOf(AssessmentRules rules, Grade grade, int scaleScore)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var scale = rules.Scales.FirstOrDefault(s => s.Grades.Contains(grade))
            ?? throw new MeasurementException($"{rules.Indicator.Code()} has no scale for grade {grade.Code()}. Expected grades {rules.Grades}.");
        return scaleScore >= scale.Level4 ? 4 : scaleScore >= scale.Level3 ? 3 : scaleScore >= scale.Level2 ? 2 : 1;
    }
}
