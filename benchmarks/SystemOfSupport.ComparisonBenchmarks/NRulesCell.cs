namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>A place of the five-by-five table as a fact for NRules.</summary>
public sealed record NRulesCell(int Status, int Change, int Color);
