using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>That an offering serves a recipient's need for a time.</summary>
/// <param name="Offering">Id of the offering.</param>
/// <param name="Recipient">Who is served.</param>
/// <param name="Need">For what.</param>
/// <param name="Period">When.</param>
public sealed record ServiceAssignment(string Offering, Agency Recipient, ServiceNeed Need, EffectivePeriod Period)
{
    /// <summary>Whether the provider leads all help to the recipient; one at most on any day.</summary>
    public bool IsLead { get; init; }
}
