using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The PDSA cycles of a piece of work: their ramps, and the links between levels. Immutable.</summary>
/// <remarks>However it is built, ramps and links are free of circles; a call that would break this throws and leaves the log as it was.</remarks>
public sealed record CycleLog
{
    /// <summary>Makes a log.</summary>
    /// <exception cref="ArgumentException">An id twice, a reference to a cycle that is not there, a circle, a link to a lower level, or a successor that does not fit its predecessor.</exception>
    /// <exception cref="InvalidOperationException">A successor of a cycle whose decision allows none.</exception>
    [JsonConstructor]
    public CycleLog(IReadOnlyList<PdsaCycle>? cycles = null, IReadOnlyList<CycleLink>? links = null)
    {
        Cycles = Require.List(cycles ?? [], nameof(cycles));
        Links = Require.List(links ?? [], nameof(links));
        Require.Distinct(Cycles, c => c.Id, nameof(cycles));
        Require.Distinct(Links, l => $"{l.CycleId} -> {l.ServesId}", nameof(links));
        foreach (var cycle in Cycles.Where(c => c.PredecessorId is not null))
        {
            Find(cycle.PredecessorId!).CheckSuccessor(cycle);
        }

        foreach (var link in Links)
        {
            if (Find(link.ServesId).Scope.Level < Find(link.CycleId).Scope.Level)
            {
                throw new ArgumentException($"The cycle '{link.CycleId}' cannot serve '{link.ServesId}' on a lower level.", nameof(links));
            }
        }

        FailOnCircle(Cycles.Where(c => c.PredecessorId is not null).Select(c => (c.Id, c.PredecessorId!)), "The ramp goes");
        FailOnCircle(Links.Select(l => (l.CycleId, l.ServesId)), "The links go");
    }

    /// <summary>The cycles.</summary>
    public IReadOnlyList<PdsaCycle> Cycles { get; }

    /// <summary>Which cycle serves which.</summary>
    public IReadOnlyList<CycleLink> Links { get; }

    /// <summary>The cycle with an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public PdsaCycle Find(string id) =>
        Cycles.FirstOrDefault(c => c.Id.Is(id)) ?? throw new ArgumentException($"The log has no cycle '{id}'.", nameof(id));

    /// <summary>The log with one more cycle.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public CycleLog Add(PdsaCycle cycle) => new([.. Cycles, cycle], Links);

    /// <summary>The log in which a cycle has moved on.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="step">The step, such as <c>c => c.Start(date)</c>.</param>
    /// <exception cref="ArgumentException">It is not there, or the step gave another cycle in its place.</exception>
    public CycleLog Advance(string id, Func<PdsaCycle, PdsaCycle> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var before = Find(id);
        var after = step(before);
        return after.Id.Is(id) && after.PredecessorId.Is(before.PredecessorId) && after.Scope == before.Scope && after.State >= before.State
            ? new([.. Cycles.Select(c => c.Id.Is(id) ? after : c)], Links)
            : throw new ArgumentException($"The step put another cycle in the place of '{id}'; expected the same cycle, moved on.", nameof(step));
    }

    /// <summary>The log with the next cycle of a ramp.</summary>
    /// <exception cref="ArgumentException">As for <see cref="PdsaCycle.BeginSuccessor"/>.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="PdsaCycle.BeginSuccessor"/>.</exception>
    public CycleLog BeginSuccessor(string predecessorId, string id, string title, CycleScope scope) => Add(Find(predecessorId).BeginSuccessor(id, title, scope));

    /// <summary>The log in which one cycle serves another.</summary>
    /// <exception cref="ArgumentException">One is not there, the level is lower, the link is there already, or a circle.</exception>
    public CycleLog Link(string cycleId, string servesId) => new(Cycles, [.. Links, new(cycleId, servesId)]);

    /// <summary>The ramp that leads to a cycle: from the first of its predecessors to itself.</summary>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public IReadOnlyList<PdsaCycle> Ramp(string id)
    {
        var ramp = new List<PdsaCycle> { Find(id) };
        while (ramp[0].PredecessorId is { } predecessor)
        {
            ramp.Insert(0, Find(predecessor));
        }

        return ramp;
    }

    /// <summary>How well the ramp that leads to a cycle keeps to the method.</summary>
    /// <param name="id">The last cycle of the ramp.</param>
    /// <param name="timePoints">At how many different dates a cycle should have data; our default is 2.</param>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public RampQuality Quality(string id, int timePoints = 2)
    {
        var ramp = Ramp(id);
        return new(
            Iterative: ramp.Count >= 2,
            PredictionBased: ramp.All(c => c.Plan is not null),
            SmallAtFirst: ramp.All(c => ramp[0].Scope <= c.Scope),
            DataOverTime: ramp.All(c => c.Observations.Where(o => o.Value.HasValue).Select(o => o.Date).Distinct().Count() >= timePoints),
            Documented: ramp.All(c => c.State == CycleState.Acted));
    }

    private static void FailOnCircle(IEnumerable<(string From, string To)> links, string what)
    {
        if (Acyclic.FindCircle(links) is { } circle)
        {
            throw new ArgumentException($"{what} in a circle: {string.Join(" -> ", circle)}.", nameof(links));
        }
    }
}
