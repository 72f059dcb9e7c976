namespace SystemOfSupport.Improvement;

/// <summary>An agency in a group, in a role. Persons are not kept.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Role">Its role, such as facilitator.</param>
public sealed record WorkGroupMember(SupportAgency Agency, string Role)
{
    /// <summary>Whether it speaks for those whom the work concerns: families, teachers, students, communities.</summary>
    public bool IsStakeholder { get; init; }
}
