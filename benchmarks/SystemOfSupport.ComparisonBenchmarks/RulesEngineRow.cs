namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>A row as Microsoft RulesEngine reads it: without nulls.</summary>
public sealed record RulesEngineRow(bool NeverRated, int Status, int Change, int Current, int Prior);
