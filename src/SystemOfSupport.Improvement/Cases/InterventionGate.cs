using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>Whether the State Superintendent may intervene in an agency (Education Code 52072.1, 52072.6): persistent need, a finding of the Collaborative and approval of the State Board, all three.</summary>
/// <param name="HasPersistentNeed">Whether the agency meets the criteria of 52072(a) or 52072.5.</param>
/// <param name="Finding">The finding of the Collaborative; null for none.</param>
/// <param name="StateBoardApprovedOn">When the State Board approved; null where it did not.</param>
public sealed record InterventionGate(bool HasPersistentNeed, CollaborativeFinding? Finding, LocalDate? StateBoardApprovedOn)
{
    /// <summary>What is missing on a day; empty where intervention is allowed.</summary>
    public IReadOnlyList<string> Missing(LocalDate on) =>
    [
        .. HasPersistentNeed ? Array.Empty<string>() : ["persistent need (52072(a), 52072.5)"],
        .. Finding is not null ? Array.Empty<string>() : ["a finding of the Collaborative"],
        .. StateBoardApprovedOn <= on ? Array.Empty<string>() : ["approval of the State Board"],
    ];

    /// <summary>Whether a power may be used on a day.</summary>
    /// <param name="power">The power.</param>
    /// <param name="on">The day.</param>
    /// <param name="isRequiredByBargainingAgreement">Whether a local collective bargaining agreement requires the action that would be stayed or rescinded.</param>
    public bool Allows(InterventionPower power, LocalDate on, bool isRequiredByBargainingAgreement = false) =>
        Missing(on).Count == 0 && !(power == InterventionPower.StayOrRescind && isRequiredByBargainingAgreement);
}
