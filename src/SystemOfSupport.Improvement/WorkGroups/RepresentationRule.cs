namespace SystemOfSupport.Improvement;

/// <summary>Who must be in a group. By default a state agency, a county office, a local educational agency and a stakeholder.</summary>
public sealed record RepresentationRule
{
    /// <summary>Kinds of agencies, of each of which one list must have a member.</summary>
    public IReadOnlyList<IReadOnlyList<SupportAgencyKind>> AnyOf { get => field ?? Default; init; }

    /// <summary>Whether a stakeholder must be a member; true where not given.</summary>
    public bool? NeedsStakeholder { get => field ?? true; init; }

    private static IReadOnlyList<IReadOnlyList<SupportAgencyKind>> Default { get; } =
    [
        [SupportAgencyKind.StateDepartment, SupportAgencyKind.StateBoard, SupportAgencyKind.Collaborative],
        [SupportAgencyKind.CountyOffice],
        [SupportAgencyKind.District, SupportAgencyKind.Charter],
    ];
}
