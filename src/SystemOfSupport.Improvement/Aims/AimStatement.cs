using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>What is to get better, for whom, by how much and by when.</summary>
public sealed record AimStatement
{
    /// <summary>States an aim.</summary>
    /// <param name="what">What is to get better.</param>
    /// <param name="population">For whom.</param>
    /// <param name="level">Where.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="baseline">The value now, in the unit of the outcome measure.</param>
    /// <param name="baselineOn">As of when.</param>
    /// <param name="target">The value aimed at; on the good side of the baseline.</param>
    /// <param name="dueOn">By when; after the date of the baseline.</param>
    /// <exception cref="ArgumentException">Missing words, no direction, a target on the wrong side or a due date that is not after the baseline.</exception>
    [JsonConstructor]
    public AimStatement(string what, string population, ImprovementLevel level, GoodDirection direction, decimal baseline, LocalDate baselineOn, decimal target, LocalDate dueOn)
    {
        What = Require.Text(what, nameof(what));
        Population = Require.Text(population, nameof(population));
        Level = Require.Defined(level, nameof(level));
        Direction = direction is GoodDirection.Increase or GoodDirection.Decrease ? direction : throw new ArgumentOutOfRangeException(nameof(direction), direction, "An aim needs a direction that is good: increase or decrease.");
        if (direction == GoodDirection.Increase ? target <= baseline : target >= baseline)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The target {target} is not on the good side of the baseline {baseline} of an aim to {(direction == GoodDirection.Increase ? "increase" : "decrease")}."), nameof(target));
        }

        if (dueOn <= baselineOn)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The aim is due on {dueOn:uuuu-MM-dd}; expected a date after its baseline of {baselineOn:uuuu-MM-dd}."), nameof(dueOn));
        }

        Baseline = baseline;
        BaselineOn = baselineOn;
        Target = target;
        DueOn = dueOn;
    }

    /// <summary>What is to get better.</summary>
    public string What { get; }

    /// <summary>For whom.</summary>
    public string Population { get; }

    /// <summary>Where.</summary>
    public ImprovementLevel Level { get; }

    /// <summary>Which way is better.</summary>
    public GoodDirection Direction { get; }

    /// <summary>The value at the start.</summary>
    public decimal Baseline { get; }

    /// <summary>As of when.</summary>
    public LocalDate BaselineOn { get; }

    /// <summary>The value aimed at.</summary>
    public decimal Target { get; }

    /// <summary>By when.</summary>
    public LocalDate DueOn { get; }

    /// <summary>How much of the way is done: 0 at the baseline, 1 at the target; below 0 where things got worse, above 1 beyond the target.</summary>
    /// <param name="current">The value now, in the same unit.</param>
    public decimal Progress(decimal current) => (current - Baseline) / (Target - Baseline);
}
