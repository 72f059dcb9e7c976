using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>A plan-do-study-act cycle. Immutable: each step gives a new cycle; a step out of order throws and changes nothing.</summary>
/// <remarks>The state follows from what has been written down, so no record can claim a study without observations or a decision without a study.</remarks>
public sealed record PdsaCycle
{
    /// <summary>Makes a cycle, or restores one from what was written down.</summary>
    /// <param name="id">A short name by which others refer to it.</param>
    /// <param name="title">What is tried.</param>
    /// <param name="scope">On how large a scale.</param>
    /// <param name="changeIdeaId">The change idea of the driver diagram that is tried; null where none is written down.</param>
    /// <param name="predecessorId">The cycle from which this one follows.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="startedOn">When the change began to be tried.</param>
    /// <param name="observations">What was observed, oldest first.</param>
    /// <param name="study">The study.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentException">A step without the one before it, dates out of order, or a study that does not compare each prediction.</exception>
    [JsonConstructor]
    public PdsaCycle(
        string id,
        string title,
        CycleScope scope,
        string? changeIdeaId = null,
        string? predecessorId = null,
        CyclePlan? plan = null,
        LocalDate? startedOn = null,
        IReadOnlyList<CycleObservation>? observations = null,
        CycleStudy? study = null,
        CycleDecision? decision = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        Id = Require.Text(id, nameof(id));
        Title = Require.Text(title, nameof(title));
        Scope = scope;
        ChangeIdeaId = changeIdeaId;
        PredecessorId = predecessorId;
        Plan = plan;
        StartedOn = startedOn;
        Observations = Require.List(observations ?? [], nameof(observations));
        Study = study;
        Decision = decision;

        bool[] steps = [plan is not null, startedOn is not null, Observations.Count > 0, study is not null, decision is not null];
        for (var i = 1; i < steps.Length; i++)
        {
            if (steps[i] && !steps[i - 1])
            {
                throw new ArgumentException($"The cycle '{id}' is {(CycleState)(i + 1)} without having been {(CycleState)i}.", nameof(id));
            }
        }

        State = (CycleState)steps.Count(s => s);
        CheckDates(nameof(observations));
        if (study is not null && study.Comparisons.Count != plan!.Predictions.Count)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The study of '{id}' compares {study.Comparisons.Count} predictions; expected {plan.Predictions.Count}, each of the plan."), nameof(study));
        }
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>What is tried.</summary>
    public string Title { get; }

    /// <summary>On how large a scale.</summary>
    public CycleScope Scope { get; }

    /// <summary>The change idea that is tried.</summary>
    public string? ChangeIdeaId { get; }

    /// <summary>The cycle from which this one follows.</summary>
    public string? PredecessorId { get; }

    /// <summary>The plan.</summary>
    public CyclePlan? Plan { get; }

    /// <summary>When the change began to be tried.</summary>
    public LocalDate? StartedOn { get; }

    /// <summary>What was observed.</summary>
    public IReadOnlyList<CycleObservation> Observations { get; }

    /// <summary>The study.</summary>
    public CycleStudy? Study { get; }

    /// <summary>The decision.</summary>
    public CycleDecision? Decision { get; }

    /// <summary>How far it has come.</summary>
    [JsonIgnore]
    public CycleState State { get; }

    /// <summary>The cycle with its plan.</summary>
    /// <exception cref="InvalidOperationException">Not a draft.</exception>
    public PdsaCycle CompletePlan(CyclePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Allow(CycleEvent.CompletePlan);
        return new(Id, Title, Scope, ChangeIdeaId, PredecessorId, plan);
    }

    /// <summary>The cycle, begun.</summary>
    /// <exception cref="InvalidOperationException">Not planned.</exception>
    public PdsaCycle Start(LocalDate on)
    {
        Allow(CycleEvent.Start);
        return new(Id, Title, Scope, ChangeIdeaId, PredecessorId, Plan, on);
    }

    /// <summary>The cycle with one more observation.</summary>
    /// <exception cref="InvalidOperationException">Not begun, or studied already.</exception>
    /// <exception cref="ArgumentException">Dated before the start or the observation before.</exception>
    public PdsaCycle Observe(CycleObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        Allow(CycleEvent.Observe);
        return new(Id, Title, Scope, ChangeIdeaId, PredecessorId, Plan, StartedOn, [.. Observations, observation]);
    }

    /// <summary>The cycle with its study.</summary>
    /// <exception cref="InvalidOperationException">Nothing observed, or studied already.</exception>
    /// <exception cref="ArgumentException">Dated before the last observation, or not each prediction compared.</exception>
    public PdsaCycle Compare(CycleStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        Allow(CycleEvent.Study);
        return new(Id, Title, Scope, ChangeIdeaId, PredecessorId, Plan, StartedOn, Observations, study);
    }

    /// <summary>The cycle with its decision.</summary>
    /// <exception cref="InvalidOperationException">Not studied, or decided already.</exception>
    /// <exception cref="ArgumentException">Dated before the study.</exception>
    public PdsaCycle Decide(CycleDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Allow(CycleEvent.Decide);
        return new(Id, Title, Scope, ChangeIdeaId, PredecessorId, Plan, StartedOn, Observations, Study, decision);
    }

    /// <summary>The draft of the next cycle of the ramp.</summary>
    /// <param name="id">Its short name.</param>
    /// <param name="title">What it tries.</param>
    /// <param name="scope">Its scale; after a decision to expand no smaller than this one's.</param>
    /// <exception cref="InvalidOperationException">Nothing is decided, or the change was adopted or abandoned.</exception>
    /// <exception cref="ArgumentException">A smaller scale after a decision to expand, or the id of this cycle.</exception>
    public PdsaCycle BeginSuccessor(string id, string title, CycleScope scope)
    {
        Allow(CycleEvent.BeginSuccessor);
        var successor = new PdsaCycle(id, title, scope, ChangeIdeaId, Id);
        CheckSuccessor(successor);
        return successor;
    }

    /// <summary>Fails where another cycle cannot follow from this one.</summary>
    internal void CheckSuccessor(PdsaCycle successor)
    {
        if (Decision?.Kind is not (CycleDecisionKind.Adapt or CycleDecisionKind.Expand))
        {
            throw new InvalidOperationException($"No cycle can follow from '{Id}': its decision is {(Decision is { } d ? d.Kind : "missing")}; expected Adapt or Expand.");
        }

        if (successor.Id.Is(Id))
        {
            throw new ArgumentException($"The cycle '{Id}' cannot follow from itself.", nameof(successor));
        }

        if (Decision.Kind == CycleDecisionKind.Expand && successor.Scope < Scope)
        {
            throw new ArgumentException($"'{successor.Id}' follows from a decision to expand and is smaller in scope than '{Id}'.", nameof(successor));
        }

        if (successor.StartedOn < Decision.Date)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{successor.Id}' started on {successor.StartedOn:uuuu-MM-dd}, before '{Id}' was decided on {Decision.Date:uuuu-MM-dd}."), nameof(successor));
        }
    }

    private void Allow(CycleEvent @event)
    {
        if (CycleTransitions.Next(State, @event) is null)
        {
            var allowed = CycleTransitions.All.Where(t => t.From == State).Select(t => t.Event);
            throw new InvalidOperationException($"The cycle '{Id}' is {State}: {@event} cannot happen now; expected {string.Join(" or ", allowed)}.");
        }
    }

    private void CheckDates(string parameter)
    {
        var last = StartedOn;
        var dated = Observations.Select(o => ("observation", o.Date)).ToList();
        if (Study is not null)
        {
            dated.Add(("study", Study.Date));
        }

        if (Decision is not null)
        {
            dated.Add(("decision", Decision.Date));
        }

        foreach (var (what, date) in dated)
        {
            if (date < last)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The {what} of '{Id}' on {date:uuuu-MM-dd} is dated before what it follows ({last:uuuu-MM-dd})."), parameter);
            }

            last = date;
        }
    }
}
