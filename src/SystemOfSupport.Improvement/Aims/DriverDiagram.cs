using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A theory of improvement: an aim, the drivers behind it, the change ideas behind those, and the measures.</summary>
/// <remarks>
/// However it is built it is free of circles and every driver and change idea reaches the aim: each drives something that is there,
/// and only the aim drives nothing. A call that would break this throws and leaves the diagram as it was.
/// </remarks>
public sealed record DriverDiagram
{
    /// <summary>The id of the aim in <see cref="Driver.Drives"/> and <see cref="ImprovementMeasure.Measures"/>.</summary>
    public const string AimId = "aim";

    /// <summary>Makes a diagram.</summary>
    /// <exception cref="ArgumentException">An id twice, something driven or measured that is not there, a change idea that drives the aim or another idea, or a circle; the message names the ids.</exception>
    [JsonConstructor]
    public DriverDiagram(AimStatement aim, IReadOnlyList<Driver>? drivers = null, IReadOnlyList<ChangeIdea>? changeIdeas = null, IReadOnlyList<ImprovementMeasure>? measures = null)
    {
        ArgumentNullException.ThrowIfNull(aim);
        Aim = aim;
        Drivers = Require.List(drivers ?? [], nameof(drivers));
        ChangeIdeas = Require.List(changeIdeas ?? [], nameof(changeIdeas));
        Measures = Require.List(measures ?? [], nameof(measures));
        Require.Distinct(Drivers.Select(d => d.Id).Concat(ChangeIdeas.Select(c => c.Id)).Append(AimId), id => id, "the diagram");
        Require.Distinct(Measures, m => m.Id, nameof(measures));

        var targets = Drivers.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var idea in ChangeIdeas)
        {
            Check(idea.Id, idea.Drives, targets, "a driver");
        }

        targets.Add(AimId);
        foreach (var driver in Drivers)
        {
            Check(driver.Id, driver.Drives, targets, "a driver or the aim");
        }

        targets.UnionWith(ChangeIdeas.Select(c => c.Id));
        foreach (var measure in Measures)
        {
            Check(measure.Id, [measure.Measures], targets, "a part of the diagram");
        }

        if (Acyclic.FindCircle(Drivers.SelectMany(d => d.Drives, (d, to) => (d.Id, to))) is { } circle)
        {
            throw new ArgumentException($"The drivers go in a circle: {string.Join(" -> ", circle)}.", nameof(drivers));
        }
    }

    /// <summary>The aim.</summary>
    public AimStatement Aim { get; }

    /// <summary>The drivers.</summary>
    public IReadOnlyList<Driver> Drivers { get; }

    /// <summary>The change ideas.</summary>
    public IReadOnlyList<ChangeIdea> ChangeIdeas { get; }

    /// <summary>The measures.</summary>
    public IReadOnlyList<ImprovementMeasure> Measures { get; }

    /// <summary>The diagram with one more driver.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public DriverDiagram Add(Driver driver) => new(Aim, [.. Drivers, driver], ChangeIdeas, Measures);

    /// <summary>The diagram with one more change idea.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public DriverDiagram Add(ChangeIdea idea) => new(Aim, Drivers, [.. ChangeIdeas, idea], Measures);

    /// <summary>The diagram with one more measure.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public DriverDiagram Add(ImprovementMeasure measure) => new(Aim, Drivers, ChangeIdeas, [.. Measures, measure]);

    /// <summary>The diagram in which one more thing is driven by a driver or change idea.</summary>
    /// <param name="id">The driver or change idea.</param>
    /// <param name="drives">What it drives from now on as well.</param>
    /// <exception cref="ArgumentException">It is not there, drives it already, or as for the constructor.</exception>
    public DriverDiagram Link(string id, string drives) => Relink(id, links => links.Contains(drives, StringComparer.Ordinal)
        ? throw new ArgumentException($"'{id}' drives '{drives}' already.", nameof(drives))
        : [.. links, drives]);

    /// <summary>The diagram in which a driver or change idea drives one thing less.</summary>
    /// <exception cref="ArgumentException">It is not there, does not drive it, or would drive nothing.</exception>
    public DriverDiagram Unlink(string id, string drives) => Relink(id, links => links.Contains(drives, StringComparer.Ordinal)
        ? [.. links.Where(l => !l.Is(drives))]
        : throw new ArgumentException($"'{id}' does not drive '{drives}'.", nameof(drives)));

    /// <summary>The diagram without a driver, change idea or measure.</summary>
    /// <exception cref="ArgumentException">It is not there, or something else drives or measures it.</exception>
    public DriverDiagram Remove(string id)
    {
        var (drivers, ideas, measures) = (Drivers.Where(d => !d.Id.Is(id)).ToArray(), ChangeIdeas.Where(c => !c.Id.Is(id)).ToArray(), Measures.Where(m => !m.Id.Is(id)).ToArray());
        return drivers.Length + ideas.Length + measures.Length == Drivers.Count + ChangeIdeas.Count + Measures.Count
            ? throw new ArgumentException($"The diagram has no part '{id}' that can be removed.", nameof(id))
            : new(Aim, drivers, ideas, measures);
    }

    /// <summary>What good practice still asks of the diagram; empty where nothing.</summary>
    public IReadOnlyList<PracticeFinding> Findings()
    {
        var findings = new List<PracticeFinding>();
        if (!Measures.Any(m => m.Kind == MeasureKind.Outcome && m.Measures.Is(AimId)))
        {
            findings.Add(new(PracticeFindingKind.AimWithoutOutcomeMeasure, AimId, "The aim has no outcome measure."));
        }

        findings.AddRange(Drivers.Where(d => d.IsPrimary && !Measures.Any(m => m.Measures.Is(d.Id))).Select(d =>
            new PracticeFinding(PracticeFindingKind.DriverWithoutMeasure, d.Id, $"The primary driver '{d.Name}' has no measure.")));
        findings.AddRange(Drivers.Where(d => !IsMoved(d.Id)).Select(d =>
            new PracticeFinding(PracticeFindingKind.DriverWithoutChangeIdea, d.Id, $"No change idea moves the driver '{d.Name}', directly or through another.")));
        if (!Measures.Any(m => m.Kind == MeasureKind.Process))
        {
            findings.Add(new(PracticeFindingKind.NoProcessMeasure, AimId, "No process measure tells whether a change is done as meant."));
        }

        if (!Measures.Any(m => m.Kind == MeasureKind.Balancing))
        {
            findings.Add(new(PracticeFindingKind.NoBalancingMeasure, AimId, "No balancing measure tells whether harm is done elsewhere."));
        }

        return findings;
    }

    private bool IsMoved(string id) =>
        ChangeIdeas.Any(c => c.Drives.Contains(id, StringComparer.Ordinal)) || Drivers.Any(d => d.Drives.Contains(id, StringComparer.Ordinal) && IsMoved(d.Id));

    private DriverDiagram Relink(string id, Func<IReadOnlyList<string>, string[]> change) =>
        Drivers.Any(d => d.Id.Is(id)) || ChangeIdeas.Any(c => c.Id.Is(id))
            ? new(
                Aim,
                [.. Drivers.Select(d => d.Id.Is(id) ? new Driver(d.Id, d.Name, change(d.Drives)) : d)],
                [.. ChangeIdeas.Select(c => c.Id.Is(id) ? new ChangeIdea(c.Id, c.Name, change(c.Drives)) : c)],
                Measures)
            : throw new ArgumentException($"The diagram has no driver or change idea '{id}'.", nameof(id));

    private static void Check(string id, IReadOnlyList<string> links, HashSet<string> targets, string expected)
    {
        if (links.FirstOrDefault(l => !targets.Contains(l)) is { } unknown)
        {
            throw new ArgumentException($"'{id}' refers to '{unknown}'; expected the id of {expected}.", nameof(links));
        }

        Require.Distinct(links, l => l, $"the links of {id}");
    }
}
