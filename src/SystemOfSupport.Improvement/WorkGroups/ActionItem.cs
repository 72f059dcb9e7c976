using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>Something that a group has given someone to do.</summary>
/// <param name="Id">Unique in the group.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Which agency does it.</param>
/// <param name="DueOn">By when; null for no day.</param>
public sealed record ActionItem(string Id, string Text, SupportAgencyId Owner, LocalDate? DueOn = null)
{
    private static readonly (ActionItemState From, ActionItemEvent Event, ActionItemState To)[] Table =
    [
        (ActionItemState.Open, ActionItemEvent.Start, ActionItemState.InProgress),
        (ActionItemState.InProgress, ActionItemEvent.Finish, ActionItemState.Done),
        (ActionItemState.Open, ActionItemEvent.Drop, ActionItemState.Dropped),
        (ActionItemState.InProgress, ActionItemEvent.Drop, ActionItemState.Dropped),
    ];

    /// <summary>Where it stands.</summary>
    public ActionItemState State { get => field == default ? ActionItemState.Open : field; init; }

    /// <summary>Why it was dropped.</summary>
    public string? Reason { get; init; }

    /// <summary>The item after an event.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="reason">Why it is dropped; needed then.</param>
    /// <exception cref="InvalidOperationException">The event cannot happen in the item's state.</exception>
    /// <exception cref="ArgumentException">It is dropped without a reason.</exception>
    public ActionItem Apply(ActionItemEvent happening, string? reason = null)
    {
        var row = Array.Find(Table, t => t.From == State && t.Event == happening);
        if (row == default)
        {
            throw new InvalidOperationException($"Action item '{Id}' is {State} and cannot take {happening}.");
        }

        return happening == ActionItemEvent.Drop && string.IsNullOrWhiteSpace(reason)
            ? throw new ArgumentException($"Action item '{Id}' is dropped without a reason.", nameof(reason))
            : this with { State = row.To, Reason = happening == ActionItemEvent.Drop ? reason : Reason };
    }

    /// <summary>Whether it is late on a day.</summary>
    public bool IsLate(LocalDate on) => DueOn < on && State is (ActionItemState.Open or ActionItemState.InProgress);
}
