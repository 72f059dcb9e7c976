using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Gives points by the achievement level of the alternate assessment, from a table of the caller.</summary>
/// <param name="name">Name of the table, as results carry it.</param>
/// <param name="confidence">How well the table is grounded.</param>
/// <param name="points">Points by subject and level.</param>
public sealed class AlternateLevelPoints(string name, Confidence confidence, IReadOnlyDictionary<(Indicator Subject, int Level), Tenths> points) : IAlternateScoreConverter
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Confidence Confidence => confidence;

    /// <inheritdoc/>
    public Tenths? Points(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Level is { } level && points.TryGetValue((result.Subject, level), out var value) ? value : null;
    }
}
