namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>A row as a fact for NRules.</summary>
public sealed class NRulesRow(ComparisonRow source, bool isComplete, bool isSmall)
{
    /// <summary>The row.</summary>
    public ComparisonRow Source { get; } = source;

    /// <summary>Whether it has both measures and enough students.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>Status in tenths.</summary>
    public int Status { get; } = source.Status ?? 0;

    /// <summary>Change in tenths.</summary>
    public int Change { get; } = source.Change ?? 0;

    /// <summary>The colour that a rule gives.</summary>
    public int Color { get; set; }

    /// <summary>The change level at which the table is read.</summary>
    public int TableChange(int level) => isSmall ? Math.Clamp(level, 2, 4) : level;
}
