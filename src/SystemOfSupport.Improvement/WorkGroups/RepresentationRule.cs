namespace SystemOfSupport.Improvement;

/// <summary>Who must be in a group. By default a state agency, a county office, a local educational agency and a stakeholder.</summary>
/// <param name="NeedsStakeholder">Whether a stakeholder must be a member.</param>
public sealed record RepresentationRule(bool NeedsStakeholder = true)
{
    /// <summary>Kinds of agencies, of each of which one list must have a member.</summary>
    public IReadOnlyList<IReadOnlyList<SupportAgencyKind>> AnyOf { get => field ?? Default; init; }

    private static IReadOnlyList<IReadOnlyList<SupportAgencyKind>> Default { get; } =
    [
        [SupportAgencyKind.StateDepartment, SupportAgencyKind.StateBoard, SupportAgencyKind.Collaborative],
        [SupportAgencyKind.CountyOffice],
        [SupportAgencyKind.District, SupportAgencyKind.Charter],
    ];
}
