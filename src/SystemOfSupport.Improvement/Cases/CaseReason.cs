using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>One reason for which an agency or a school was identified.</summary>
/// <param name="Id">Stable within the identification: <c>method1.SWD</c>, <c>method2</c>; of a school <c>low-graduation</c>, <c>low-performing</c>, <c>group.SWD</c>.</param>
/// <param name="Method">1 to 4; 0 for a school, which methods do not concern.</param>
/// <param name="Text">The reason in words.</param>
public sealed record CaseReason(string Id, int Method, string Text)
{
    /// <summary>The student group; null where the method does not go by groups.</summary>
    public StudentGroup? Group { get; init; }

    /// <summary>The priority areas that the group met.</summary>
    public StatePrioritySet Priorities { get; init; }
}
