using NRules.Fluent.Dsl;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>The colour of a row by its bands and the table.</summary>
public sealed class NRulesColorRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        NRulesRow row = null!;
        NRulesBand status = null!;
        NRulesBand change = null!;
        NRulesCell cell = null!;
        When()
            .Match(() => row, r => r.IsComplete)
            .Match(() => status, s => s.IsStatus, s => s.Low <= row.Status && row.Status <= s.High)
            .Match(() => change, c => !c.IsStatus, c => c.Low <= row.Change && row.Change <= c.High)
            .Match(() => cell, c => c.Status == status.Level && c.Change == row.TableChange(change.Level));
        Then().Do(_ => Set(row, cell));
    }

    private static void Set(NRulesRow row, NRulesCell cell) => row.Color = cell.Color;
}
