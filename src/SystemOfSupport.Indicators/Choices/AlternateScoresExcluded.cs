using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Counts no alternate assessment in status; participation counts them all the same.</summary>
public sealed class AlternateScoresExcluded : IAlternateScoreConverter
{
    /// <summary>The one instance.</summary>
    public static AlternateScoresExcluded Instance { get; } = new();

    private AlternateScoresExcluded()
    {
    }

    /// <inheritdoc/>
    public string Name => "alternateScoresExcluded";

    /// <inheritdoc/>
    public Confidence Confidence => Confidence.Unknown;

    /// <inheritdoc/>
    public Tenths? Points(AssessmentResult result) => null;
}
