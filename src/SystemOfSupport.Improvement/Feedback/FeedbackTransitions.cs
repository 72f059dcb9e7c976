namespace SystemOfSupport.Improvement;

/// <summary>The table by which feedback moves. What is not in it cannot happen.</summary>
public static class FeedbackTransitions
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<FeedbackTransition> All { get; } =
    [
        new(FeedbackState.Received, FeedbackEvent.PutUnderTheme, FeedbackState.Themed),
        new(FeedbackState.Themed, FeedbackEvent.Consider, FeedbackState.Considered),
        new(FeedbackState.Considered, FeedbackEvent.Accept, FeedbackState.Accepted),
        new(FeedbackState.Considered, FeedbackEvent.Decline, FeedbackState.Declined),
        new(FeedbackState.Considered, FeedbackEvent.Defer, FeedbackState.Deferred),
        new(FeedbackState.Accepted, FeedbackEvent.ReportBack, FeedbackState.ReportedBack),
        new(FeedbackState.Declined, FeedbackEvent.ReportBack, FeedbackState.ReportedBack),
        new(FeedbackState.Deferred, FeedbackEvent.ReportBack, FeedbackState.ReportedBack),
    ];

    /// <summary>The state after an event; null where the event cannot happen in the state.</summary>
    public static FeedbackState? Next(FeedbackState state, FeedbackEvent @event) =>
        All.FirstOrDefault(t => t.From == state && t.Event == @event)?.To;
}
