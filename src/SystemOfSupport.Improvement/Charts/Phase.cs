using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>A stretch of a chart with its own centre line, begun by a declared event or a sustained shift.</summary>
public sealed record Phase
{
    /// <summary>Begins a phase.</summary>
    /// <param name="from">The first date that belongs to it; it ends where the next one begins.</param>
    /// <param name="reason">Why a new centre line is right from here: the event or the shift that was seen.</param>
    /// <param name="baselinePoints">
    /// How many observed points of the phase fix the centre and the limits, which are then frozen and extended over the rest of it; null uses them all.
    /// </param>
    /// <exception cref="ArgumentException">An empty reason or fewer than two baseline points.</exception>
    [JsonConstructor]
    public Phase(LocalDate from, string reason, int? baselinePoints = null)
    {
        From = from;
        Reason = Require.Text(reason, nameof(reason));
        BaselinePoints = baselinePoints is < 2 ? throw new ArgumentOutOfRangeException(nameof(baselinePoints), baselinePoints, "Expected at least 2 baseline points.") : baselinePoints;
    }

    /// <summary>The first date that belongs to the phase.</summary>
    public LocalDate From { get; }

    /// <summary>Why it begins.</summary>
    public string Reason { get; }

    /// <summary>The number of observed points that fix the centre line; null for all of the phase.</summary>
    public int? BaselinePoints { get; }
}
