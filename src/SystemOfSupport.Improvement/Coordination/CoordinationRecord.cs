namespace SystemOfSupport.Improvement;

/// <summary>Offerings, requests and assignments as they are kept.</summary>
/// <param name="Offerings">Offerings.</param>
/// <param name="Requests">Requests.</param>
/// <param name="Assignments">Assignments.</param>
public sealed record CoordinationRecord(IReadOnlyList<ServiceOffering> Offerings, IReadOnlyList<ServiceRequest> Requests, IReadOnlyList<ServiceAssignment> Assignments);
