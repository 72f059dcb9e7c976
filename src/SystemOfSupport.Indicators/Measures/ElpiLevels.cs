using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Levels of ELPAC scores.</summary>
public static class ElpiLevels
{
    /// <summary>The ELPI level of a Summative ELPAC score.</summary>
    /// <exception cref="MeasurementException">The rules have no scale for the grade, or the score lies outside it. The score is not repeated.</exception>
    public static ElpiLevel Of(EnglishLearnerProgressRules rules, Grade grade, int scaleScore)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var scale = rules.Scales.FirstOrDefault(s => s.Grades.Contains(grade))
            ?? throw new MeasurementException($"The ELPAC has no scale for grade {grade.Code()}.");
        Expect(scaleScore, scale.Lowest, scale.Highest, grade);
        return scaleScore <= scale.Level1Highest ? ElpiLevel.Level1
            : scaleScore <= scale.Level2LowHighest ? ElpiLevel.Level2Low
            : scaleScore <= scale.Level2HighHighest ? ElpiLevel.Level2High
            : scaleScore <= scale.Level3LowHighest ? ElpiLevel.Level3Low
            : scaleScore <= scale.Level3HighHighest ? ElpiLevel.Level3High
            : ElpiLevel.Level4;
    }

    /// <summary>The ELPAC level, 1 to 4, of an ELPI level.</summary>
    public static int ElpacLevel(ElpiLevel level) => level switch
    {
        ElpiLevel.Level1 => 1,
        ElpiLevel.Level2Low or ElpiLevel.Level2High => 2,
        ElpiLevel.Level3Low or ElpiLevel.Level3High => 3,
        ElpiLevel.Level4 => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level."),
    };

    /// <summary>The level, 1 to 3, of an Alternate ELPAC score, and its distance from the lowest score of the grade span.</summary>
    /// <exception cref="MeasurementException">The rules have no scale for the grade, or the score lies outside it. The score is not repeated.</exception>
    public static (int Level, int AboveLowest) OfAlternate(EnglishLearnerProgressRules rules, Grade grade, int scaleScore)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var scale = rules.AlternateScales.FirstOrDefault(s => s.Grades.Contains(grade))
            ?? throw new MeasurementException($"The Alternate ELPAC has no scale for grade {grade.Code()}.");
        Expect(scaleScore, scale.Lowest, scale.Highest, grade);
        var level = scaleScore <= scale.Level1Highest ? 1 : scaleScore <= scale.Level2Highest ? 2 : 3;
        return (level, scaleScore - scale.Lowest);
    }

    private static void Expect(int score, int lowest, int highest, Grade grade)
    {
        if (score < lowest || score > highest)
        {
            throw new MeasurementException($"An ELPAC score of grade {grade.Code()} lies outside the scale. Expected {lowest} to {highest}.");
        }
    }
}
