using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>One step of a piece of feedback on its way to a decision and back.</summary>
public sealed record FeedbackStep
{
    /// <summary>Records a step.</summary>
    /// <param name="event">What happened.</param>
    /// <param name="date">When.</param>
    /// <param name="note">The id of the theme, the group that considered it, the reason of the decision with what will change, or how it was reported back.</param>
    /// <exception cref="ArgumentException">No note.</exception>
    [JsonConstructor]
    public FeedbackStep(FeedbackEvent @event, LocalDate date, string note)
    {
        Event = Require.Defined(@event, nameof(@event));
        Date = date;
        Note = Require.Text(note, nameof(note));
    }

    /// <summary>What happened.</summary>
    public FeedbackEvent Event { get; }

    /// <summary>When.</summary>
    public LocalDate Date { get; }

    /// <summary>The theme, group, reason or way of reporting back.</summary>
    public string Note { get; }
}
