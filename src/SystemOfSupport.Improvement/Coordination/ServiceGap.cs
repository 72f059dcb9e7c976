using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A need that no offering meets and nobody serves.</summary>
/// <param name="Request">Id of the request.</param>
/// <param name="Recipient">Who asks.</param>
/// <param name="Need">For what.</param>
public sealed record ServiceGap(string Request, Agency Recipient, ServiceNeed Need);
