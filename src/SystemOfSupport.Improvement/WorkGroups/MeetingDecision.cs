namespace SystemOfSupport.Improvement;

/// <summary>A decision, with the feedback that was considered.</summary>
/// <param name="Id">Unique in the group.</param>
/// <param name="Text">The decision.</param>
public sealed record MeetingDecision(string Id, string Text)
{
    /// <summary>Ids of the feedback that was considered.</summary>
    public IReadOnlyList<string> ConsideredFeedback { get => field ?? []; init; }

    /// <summary>States that there was none to consider.</summary>
    public bool HadNoFeedback { get; init; }
}
