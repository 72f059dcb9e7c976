using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>A priority area and its criteria, with what explanations say of it whatever the results.</summary>
internal sealed class CompiledPriorityArea
{
    internal CompiledPriorityArea(PriorityAreaRule rule, StudentGroupSet everyGroup)
    {
        Priority = rule.Priority;
        AnyOf = [.. rule.AnyOf.Select(c => new CompiledCriterion(c, everyGroup))];
        Id = $"priority.{Priority.Code()}";
        Text = $"Priority {Priority.Code()}, {Priority.Name()}.";
        NotReached = new(Id, Text, ExplanationOutcome.NotReached);
    }

    internal StatePriority Priority { get; }

    internal CompiledCriterion[] AnyOf { get; }

    internal string Id { get; }

    internal string Text { get; }

    /// <summary>The node of a group without results.</summary>
    internal ExplanationNode NotReached { get; }
}
