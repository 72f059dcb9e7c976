using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A request for help.</summary>
/// <param name="Id">Unique among requests.</param>
/// <param name="Recipient">Who asks.</param>
/// <param name="On">When.</param>
/// <param name="Needs">For what.</param>
public sealed record ServiceRequest(string Id, Agency Recipient, LocalDate On, IReadOnlyList<ServiceNeed> Needs);
