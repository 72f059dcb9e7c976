namespace SystemOfSupport.Improvement;

/// <summary>One way for a need.</summary>
/// <param name="Kind">How.</param>
/// <param name="Agency">To whom.</param>
public sealed record ServiceRoute(ServiceRouteKind Kind, SupportAgency Agency)
{
    /// <summary>Id of the offering.</summary>
    public string? Offering { get; init; }
}
