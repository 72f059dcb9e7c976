using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How work is done now, step by step. Ways may lead back.</summary>
public sealed record ProcessMap
{
    /// <summary>Makes a map.</summary>
    /// <param name="name">The process.</param>
    /// <param name="steps">Its steps; their ids differ and exactly one is the start.</param>
    /// <param name="flows">The ways between them; none leaves an end or enters the start.</param>
    /// <exception cref="ArgumentException">One of these does not hold; the message names the step.</exception>
    [JsonConstructor]
    public ProcessMap(string name, IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessFlow> flows)
    {
        Name = Require.Text(name, nameof(name));
        Steps = Require.List(steps, nameof(steps), atLeast: 1);
        Flows = Require.List(flows, nameof(flows));
        Require.Distinct(Steps, s => s.Id, nameof(steps));
        if (Steps.Count(s => s.Kind == ProcessStepKind.Start) != 1)
        {
            throw new ArgumentException($"Expected exactly one start in the process map '{name}'.", nameof(steps));
        }

        foreach (var flow in Flows)
        {
            if (Step(flow.From).Kind == ProcessStepKind.End || Step(flow.To).Kind == ProcessStepKind.Start)
            {
                throw new ArgumentException($"The flow from '{flow.From}' to '{flow.To}' leaves an end or enters the start.", nameof(flows));
            }
        }
    }

    /// <summary>The process.</summary>
    public string Name { get; }

    /// <summary>Its steps.</summary>
    public IReadOnlyList<ProcessStep> Steps { get; }

    /// <summary>The ways between them.</summary>
    public IReadOnlyList<ProcessFlow> Flows { get; }

    /// <summary>What good practice still asks of the map: every step can be reached, every step leads to an end, every decision has two ways or more.</summary>
    public IReadOnlyList<PracticeFinding> Findings()
    {
        var reached = Reach([Steps.First(s => s.Kind == ProcessStepKind.Start).Id], f => f.From, f => f.To);
        var ending = Reach(Steps.Where(s => s.Kind == ProcessStepKind.End).Select(s => s.Id), f => f.To, f => f.From);
        var findings = new List<PracticeFinding>();
        foreach (var step in Steps)
        {
            if (!reached.Contains(step.Id))
            {
                findings.Add(new(PracticeFindingKind.StepNotReached, step.Id, $"No way leads from the start to '{step.Text}'."));
            }

            if (!ending.Contains(step.Id))
            {
                findings.Add(new(PracticeFindingKind.StepWithoutEnd, step.Id, $"No way leads from '{step.Text}' to an end."));
            }

            if (step.Kind == ProcessStepKind.Decision && Flows.Count(f => f.From.Is(step.Id)) < 2)
            {
                findings.Add(new(PracticeFindingKind.DecisionWithoutChoice, step.Id, $"The decision '{step.Text}' has fewer than two ways out."));
            }
        }

        return findings;
    }

    private ProcessStep Step(string id) =>
        Steps.FirstOrDefault(s => s.Id.Is(id)) ?? throw new ArgumentException($"The process map '{Name}' has no step '{id}'.", nameof(id));

    private HashSet<string> Reach(IEnumerable<string> from, Func<ProcessFlow, string> source, Func<ProcessFlow, string> target)
    {
        var reached = new HashSet<string>(from, StringComparer.Ordinal);
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in Flows.Where(f => source(f).Is(id)).Select(target).Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        return reached;
    }
}
