using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>A measure over time, oldest first, with the direction that is good and, where there is one, a target.</summary>
public sealed record Series
{
    /// <summary>Makes a series.</summary>
    /// <param name="name">What is measured, as a reader of the chart should see it.</param>
    /// <param name="observations">The points; their dates ascend and no date stands twice.</param>
    /// <param name="direction">Which way is good.</param>
    /// <param name="target">The value aimed at, in the unit that is plotted (a share from 0 to 1 on a p chart).</param>
    /// <exception cref="ArgumentException">An empty name, dates that do not ascend, or a number that is not finite; the message names the place.</exception>
    [JsonConstructor]
    public Series(string name, IReadOnlyList<Observation> observations, GoodDirection direction = GoodDirection.Neutral, double? target = null)
    {
        Name = Require.Text(name, nameof(name));
        Observations = Require.List(observations, nameof(observations));
        Direction = Require.Defined(direction, nameof(direction));
        Target = target is { } t && !double.IsFinite(t) ? throw new ArgumentException($"The target of '{name}' is not a finite number.", nameof(target)) : target;
        for (var i = 0; i < Observations.Count; i++)
        {
            var (date, value, denominator) = Observations[i];
            if (i > 0 && date <= Observations[i - 1].Date)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Observation {i} of '{name}' is dated {date:uuuu-MM-dd}, not after the one before ({Observations[i - 1].Date:uuuu-MM-dd}); expected ascending dates."), nameof(observations));
            }

            if (value is { } v && !double.IsFinite(v) || denominator is { } d && !double.IsFinite(d))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Observation {i} of '{name}' ({date:uuuu-MM-dd}) holds a number that is not finite; leave a missing value null."), nameof(observations));
            }
        }
    }

    /// <summary>What is measured.</summary>
    public string Name { get; }

    /// <summary>The points, oldest first.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>Which way is good.</summary>
    public GoodDirection Direction { get; }

    /// <summary>The value aimed at, in the plotted unit; null where there is none.</summary>
    public double? Target { get; }

    /// <summary>A series of single values at even steps.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="first">The date of the first value.</param>
    /// <param name="step">From one date to the next, such as a week or a month.</param>
    /// <param name="values">The values, null where one is missing.</param>
    /// <param name="direction">Which way is good.</param>
    /// <param name="target">The value aimed at.</param>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static Series Of(string name, LocalDate first, Period step, IEnumerable<double?> values, GoodDirection direction = GoodDirection.Neutral, double? target = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(values);
        var observations = new List<Observation>();
        var date = first;
        foreach (var value in values)
        {
            observations.Add(new(date, value));
            date += step;
        }

        return new(name, observations, direction, target);
    }
}
