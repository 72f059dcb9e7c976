using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>How the synthetic state decides the points that the public record leaves open.</summary>
internal static class StateChoices
{
    private const int SciencePointsFrom = 2025;

    internal static MeasurementChoices Of(DashboardYear year) => MeasurementChoices.NearestToText with
    {
        AlternateScores = new AlternateLevelPoints("syntheticState", Confidence.Inferred, AlternatePoints(year)),
        UntestedEnglishLearners = UntestedEnglishLearnerRule.ToWholePercent,
    };

    /// <summary>Invented points of the alternate assessments.</summary>
    internal static Dictionary<(Indicator Subject, int Level), Tenths> AlternatePoints(DashboardYear year)
    {
        int[] science = year < SciencePointsFrom ? [-200, -60, 55] : [250, 480, 720];
        var points = new Dictionary<(Indicator Subject, int Level), Tenths>();
        foreach (var (subject, levels) in new[] { (Indicator.EnglishLanguageArts, [-785, -240, 310]), (Indicator.Mathematics, [-905, -450, 125]), (Indicator.Science, science) })
        {
            for (var i = 0; i < levels.Length; i++)
            {
                points.Add((subject, i + 1), Tenths.FromTenths(levels[i]));
            }
        }

        return points;
    }
}
