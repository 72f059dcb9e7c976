using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>One need of a recipient served by two providers at once, with no lead among them.</summary>
/// <param name="Recipient">Who is served.</param>
/// <param name="Need">For what.</param>
/// <param name="Offerings">Ids of the offerings.</param>
public sealed record ServiceOverlap(Agency Recipient, ServiceNeed Need, IReadOnlyList<string> Offerings);
