namespace SystemOfSupport.Improvement;

/// <summary>Who must support an agency on a day, and by which version of which provision.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Kind">How it supports.</param>
/// <param name="Basis">The version of the provision that holds on the day.</param>
public sealed record ResponsibleProvider(SupportAgency Provider, SupportRelationshipKind Kind, StatuteReference Basis);
