namespace SystemOfSupport.Eligibility;

/// <summary>What one eligible site receives from the pot.</summary>
/// <param name="Site">The site.</param>
/// <param name="Amount">Whole dollars.</param>
/// <param name="IsAtFloor">Whether the site receives the floor because its enrollment times the solved rate is less.</param>
public sealed record EquityMultiplierShare(EquityMultiplierSite Site, long Amount, bool IsAtFloor);
