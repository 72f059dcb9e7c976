namespace SystemOfSupport.Improvement;

/// <summary>The table by which PDSA cycles move. What is not in it cannot happen.</summary>
public static class CycleTransitions
{
    /// <summary>Every row. That more can be observed until the study is written is our reading; the rest is the plan-do-study-act order itself.</summary>
    public static IReadOnlyList<CycleTransition> All { get; } =
    [
        new(CycleState.Draft, CycleEvent.CompletePlan, CycleState.Planned),
        new(CycleState.Planned, CycleEvent.Start, CycleState.Doing),
        new(CycleState.Doing, CycleEvent.Observe, CycleState.ReadyToStudy),
        new(CycleState.ReadyToStudy, CycleEvent.Observe, CycleState.ReadyToStudy),
        new(CycleState.ReadyToStudy, CycleEvent.Study, CycleState.Studied),
        new(CycleState.Studied, CycleEvent.Decide, CycleState.Acted),
        new(CycleState.Acted, CycleEvent.BeginSuccessor, CycleState.Acted),
    ];

    /// <summary>The state after an event; null where the event cannot happen in the state.</summary>
    public static CycleState? Next(CycleState state, CycleEvent @event) =>
        All.FirstOrDefault(t => t.From == state && t.Event == @event)?.To;
}
