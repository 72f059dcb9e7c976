using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Who receives differentiated assistance in the book's year (Education Code 52064.5(g), 52071, 52071.5, 52072, 47607.3).</summary>
public sealed record AssistanceRules
{
    /// <summary>Student groups that count. All Students is never one of them.</summary>
    public required StudentGroupSet Groups { get; init; }

    /// <summary>Where the list of groups comes from.</summary>
    public required Citation GroupsCitation { get; init; }

    /// <summary>Kinds of agencies for which the year made determinations.</summary>
    public required IReadOnlyList<AgencyKind> Agencies { get; init; }

    /// <summary>When a group meets a priority area.</summary>
    public required IReadOnlyList<PriorityAreaRule> PriorityAreas { get; init; }

    /// <summary>The ways to become eligible.</summary>
    public required IReadOnlyList<AssistanceMethodRule> Methods { get; init; }

    /// <summary>How the published status follows.</summary>
    public required AssistanceStatusRule Status { get; init; }

    /// <summary>Education Code 52072 and 52072.5: persistent need; null where the year did not test it.</summary>
    public PersistentNeedRule? Ec52072 { get; init; }

    /// <summary>Education Code 52071(f): help from the geographic lead agency; null where the year did not test it.</summary>
    public ConsecutiveYearsRule? Ec52071F { get; init; }

    /// <summary>Education Code 52064(e)(5): a required goal in the plan; null where the year did not test it.</summary>
    public ConsecutiveYearsRule? Ec52064E5 { get; init; }

    /// <summary>Education Code 47607.3: charter schools; null where the year made no charter determinations.</summary>
    public CharterRule? Charters { get; init; }
}
