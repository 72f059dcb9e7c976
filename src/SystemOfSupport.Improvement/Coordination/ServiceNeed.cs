using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A need for which help is asked: a topic, and where known the priority and the student group.</summary>
/// <param name="Topic">The topic.</param>
public sealed record ServiceNeed(string Topic)
{
    /// <summary>The state priority.</summary>
    public StatePriority? Priority { get; init; }

    /// <summary>The student group.</summary>
    public StudentGroup? Group { get; init; }

    internal bool IsMetBy(ServiceOffering offering) =>
        (offering.Topics.Contains(Topic, StringComparer.OrdinalIgnoreCase) || (Priority is { } priority && offering.Priorities.Contains(priority)))
        && (Group is not { } group || offering.Groups.IsEmpty || offering.Groups.Contains(group));
}
