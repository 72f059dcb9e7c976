namespace SystemOfSupport.Improvement;

/// <summary>A resource of one school.</summary>
/// <param name="Site">The school.</param>
/// <param name="Dimension">Of what kind.</param>
/// <param name="Name">What it is, with its unit.</param>
/// <param name="Amount">How much.</param>
/// <param name="Students">Enrollment.</param>
public sealed record SiteResource(PlanSite Site, ResourceDimension Dimension, string Name, decimal Amount, int Students);
