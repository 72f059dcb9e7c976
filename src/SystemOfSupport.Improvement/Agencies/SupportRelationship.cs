namespace SystemOfSupport.Improvement;

/// <summary>That one agency supports another for a time.</summary>
/// <param name="Provider">Who supports.</param>
/// <param name="Recipient">Who is supported.</param>
/// <param name="Kind">How.</param>
/// <param name="Period">When.</param>
/// <param name="Basis">Under which provision.</param>
public sealed record SupportRelationship(SupportAgency Provider, SupportAgency Recipient, SupportRelationshipKind Kind, EffectivePeriod Period, StatuteReference Basis);
