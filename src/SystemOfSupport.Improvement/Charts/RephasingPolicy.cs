using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Finds the phases of a run chart by itself: a sustained shift past a frozen baseline median begins a new one.</summary>
/// <remarks>An option, not a rule of the state; NHS Scotland uses 8 baseline points and 9 in a row, other teams 13 and 9.</remarks>
public sealed record RephasingPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="baselinePoints">How many observed points fix each baseline median.</param>
    /// <param name="sustainedRun">How many useful points in a row on one side of it, all after the baseline, begin a new phase.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is below 2.</exception>
    public RephasingPolicy(int baselinePoints, int sustainedRun)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(baselinePoints, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(sustainedRun, 2);
        BaselinePoints = baselinePoints;
        SustainedRun = sustainedRun;
    }

    /// <summary>8 baseline points, 9 in a row.</summary>
    public static RephasingPolicy NhsScotland { get; } = new(8, 9);

    /// <summary>How many observed points fix each baseline median.</summary>
    public int BaselinePoints { get; }

    /// <summary>How many useful points in a row begin a new phase.</summary>
    public int SustainedRun { get; }

    /// <summary>The phases of a series; the first begins with it. Give them to <see cref="Charts.Run"/>.</summary>
    /// <exception cref="ArgumentException">The series has no observations.</exception>
    public IReadOnlyList<Phase> Find(Series series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Observations.Count == 0)
        {
            throw new ArgumentException($"The series '{series.Name}' has no observations.", nameof(series));
        }

        var phases = new List<Phase> { new(series.Observations[0].Date, "Start of the series", BaselinePoints) };
        while (true)
        {
            var rest = series.Observations.Where(o => o.Date >= phases[^1].From && o.Value.HasValue).ToArray();
            if (rest.Length < BaselinePoints + SustainedRun)
            {
                return phases;
            }

            var median = Charts.Median([.. rest.Take(BaselinePoints).Select(o => o.Value!.Value)]);
            var later = rest.Skip(BaselinePoints).Select((o, i) => new ChartPoint(i, o.Date, o.Value, median, null, null, null, false)).ToArray();
            if (RunSequence.Of(later).FirstOrDefault(r => r.Points.Count >= SustainedRun) is not { } run)
            {
                return phases;
            }

            phases.Add(new(run.Points[0].Date, string.Create(CultureInfo.InvariantCulture, $"Sustained shift: {run.Points.Count} useful points in a row {(run.Side > 0 ? "above" : "below")} the median {median}"), BaselinePoints));
        }
    }
}
