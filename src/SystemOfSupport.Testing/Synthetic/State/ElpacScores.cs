using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Scores that stand for the ELPAC levels of the synthetic state's students.</summary>
internal static class ElpacScores
{
    // Points above the lowest score of the grade span, the same in every span.
    private const int Level2From = 43;
    private const int Level3From = 59;
    private static readonly EnglishLearnerProgressRules Rules = RuleBooks.For(2024).Measurement!.EnglishLearnerProgress;

    internal static int AlternateLevel(int aboveLowest) => aboveLowest >= Level3From ? 3 : aboveLowest >= Level2From ? 2 : 1;

    internal static int Alternate(Grade grade, int aboveLowest) => Rules.AlternateScales.First(s => s.Grades.Contains(grade)).Lowest + aboveLowest;

    /// <summary>The highest score of a level, or a score of level 4.</summary>
    internal static int Summative(Grade grade, int level)
    {
        var scale = Rules.Scales.First(s => s.Grades.Contains(grade));
        return (ElpiLevel)level switch
        {
            ElpiLevel.Level1 => scale.Level1Highest,
            ElpiLevel.Level2Low => scale.Level2LowHighest,
            ElpiLevel.Level2High => scale.Level2HighHighest,
            ElpiLevel.Level3Low => scale.Level3LowHighest,
            ElpiLevel.Level3High => scale.Level3HighHighest,
            _ => scale.Level3HighHighest + 1,
        };
    }
}
