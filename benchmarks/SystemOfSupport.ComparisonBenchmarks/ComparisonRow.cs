namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>One row as an object, with whole tenths.</summary>
public sealed record ComparisonRow(int Row, int RuleSet, bool NeverRated, int? Status, int? Change, int Current, int Prior);
