using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>A piece of feedback and its way from receipt to decision and report-back. Immutable; prints its id and state, never its words.</summary>
public sealed record FeedbackItem
{
    /// <summary>Receives feedback, or restores it with its steps.</summary>
    /// <param name="id">A short name by which decisions cite it.</param>
    /// <param name="receivedOn">When it was received.</param>
    /// <param name="text">What was said, without names.</param>
    /// <param name="steps">What happened since, in order.</param>
    /// <exception cref="ArgumentException">Missing words or dates out of order.</exception>
    /// <exception cref="InvalidOperationException">A step that is not in the table.</exception>
    [JsonConstructor]
    public FeedbackItem(string id, LocalDate receivedOn, string text, IReadOnlyList<FeedbackStep>? steps = null)
    {
        Id = Require.Text(id, nameof(id));
        ReceivedOn = receivedOn;
        Text = Require.Text(text, nameof(text));
        Steps = Require.List(steps ?? [], nameof(steps));
        var last = receivedOn;
        foreach (var step in Steps)
        {
            State = FeedbackTransitions.Next(State, step.Event)
                ?? throw new InvalidOperationException($"The feedback '{id}' is {State}: {step.Event} cannot happen now; expected {string.Join(" or ", FeedbackTransitions.All.Where(t => t.From == State).Select(t => t.Event).DefaultIfEmpty())}.");
            last = step.Date >= last
                ? step.Date
                : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The step {step.Event} of '{id}' on {step.Date:uuuu-MM-dd} is dated before what it follows ({last:uuuu-MM-dd})."), nameof(steps));
        }
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>When it was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>What was said.</summary>
    public string Text { get; }

    /// <summary>What happened since.</summary>
    public IReadOnlyList<FeedbackStep> Steps { get; }

    /// <summary>How far it has come.</summary>
    [JsonIgnore]
    public FeedbackState State { get; }

    /// <summary>The id of its theme; null before it has one.</summary>
    [JsonIgnore]
    public string? ThemeId => Steps.Count > 0 ? Steps[0].Note : null;

    /// <summary>When the outcome was reported back; null before.</summary>
    [JsonIgnore]
    public LocalDate? ReportedBackOn => State == FeedbackState.ReportedBack ? Steps[^1].Date : null;

    /// <summary>The feedback after one more step.</summary>
    /// <param name="event">What happened.</param>
    /// <param name="date">When.</param>
    /// <param name="note">See <see cref="FeedbackStep"/>.</param>
    /// <exception cref="ArgumentException">No note, or a date before the step before.</exception>
    /// <exception cref="InvalidOperationException">The event cannot happen now.</exception>
    public FeedbackItem After(FeedbackEvent @event, LocalDate date, string note) => new(Id, ReceivedOn, Text, [.. Steps, new(@event, date, note)]);

    /// <summary>Id and state; never the words.</summary>
    public override string ToString() => $"{Id} ({State})";
}
