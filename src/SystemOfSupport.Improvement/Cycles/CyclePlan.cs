using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>The plan of a PDSA cycle. There is no plan without a prediction.</summary>
public sealed record CyclePlan
{
    /// <summary>Writes down a plan.</summary>
    /// <param name="question">What the team wants to learn.</param>
    /// <param name="predictions">What it expects; at least one.</param>
    /// <param name="what">What will be done.</param>
    /// <param name="who">The roles that do it.</param>
    /// <param name="where">Where.</param>
    /// <param name="from">From when.</param>
    /// <param name="to">To when; not before <paramref name="from"/>.</param>
    /// <param name="dataPlan">What will be collected, by whom and how.</param>
    /// <exception cref="ArgumentException">Missing words, no prediction or dates out of order.</exception>
    [JsonConstructor]
    public CyclePlan(string question, IReadOnlyList<Prediction> predictions, string what, string who, string where, LocalDate from, LocalDate to, string dataPlan)
    {
        Question = Require.Text(question, nameof(question));
        Predictions = Require.List(predictions, nameof(predictions), atLeast: 1);
        What = Require.Text(what, nameof(what));
        Who = Require.Text(who, nameof(who));
        Where = Require.Text(where, nameof(where));
        DataPlan = Require.Text(dataPlan, nameof(dataPlan));
        From = from;
        To = to >= from ? to : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The plan ends on {to:uuuu-MM-dd}, before it begins on {from:uuuu-MM-dd}."), nameof(to));
    }

    /// <summary>What the team wants to learn.</summary>
    public string Question { get; }

    /// <summary>What it expects.</summary>
    public IReadOnlyList<Prediction> Predictions { get; }

    /// <summary>What will be done.</summary>
    public string What { get; }

    /// <summary>The roles that do it.</summary>
    public string Who { get; }

    /// <summary>Where.</summary>
    public string Where { get; }

    /// <summary>From when.</summary>
    public LocalDate From { get; }

    /// <summary>To when.</summary>
    public LocalDate To { get; }

    /// <summary>What will be collected, by whom and how.</summary>
    public string DataPlan { get; }
}
