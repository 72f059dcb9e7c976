namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>A band as a fact for NRules.</summary>
public sealed record NRulesBand(bool IsStatus, int Level, int Low, int High);
