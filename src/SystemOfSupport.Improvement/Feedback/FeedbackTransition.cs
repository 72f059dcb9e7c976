namespace SystemOfSupport.Improvement;

/// <summary>A row of the table by which feedback moves.</summary>
/// <param name="From">The state before.</param>
/// <param name="Event">What happens.</param>
/// <param name="To">The state after.</param>
public sealed record FeedbackTransition(FeedbackState From, FeedbackEvent Event, FeedbackState To);
