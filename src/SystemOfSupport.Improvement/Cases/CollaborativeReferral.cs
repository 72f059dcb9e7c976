namespace SystemOfSupport.Improvement;

/// <summary>A referral to the Collaborative by the provider, without cost to the recipient. All four parts are needed.</summary>
/// <param name="ReferredBy">The county office, or the state department for a county office.</param>
/// <param name="GeographicLeadConsulted">Whether the geographic lead was consulted.</param>
/// <param name="CollaborativeAgrees">Whether the Collaborative agrees.</param>
/// <param name="HadPriorAssistance">Whether the recipient had assistance under Education Code 52071 or 47607.3 before.</param>
public sealed record CollaborativeReferral(SupportAgencyId ReferredBy, bool GeographicLeadConsulted, bool CollaborativeAgrees, bool HadPriorAssistance)
{
    /// <summary>The parts that are missing.</summary>
    public IReadOnlyList<string> Missing() =>
    [
        .. ReferredBy.IsEmpty ? ["the provider that refers"] : Array.Empty<string>(),
        .. GeographicLeadConsulted ? Array.Empty<string>() : ["consultation of the geographic lead"],
        .. CollaborativeAgrees ? Array.Empty<string>() : ["agreement of the Collaborative"],
        .. HadPriorAssistance ? Array.Empty<string>() : ["prior technical assistance"],
    ];
}
