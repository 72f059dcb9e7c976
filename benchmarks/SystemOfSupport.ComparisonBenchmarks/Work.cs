using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>
/// The work that all contenders do: the colour of every row of chronic absenteeism, of suspension, of graduation and so on, of an invented state. Rows that the state
/// overrides by hand are left out, for the contenders are not asked to know the exceptions.
/// </summary>
internal sealed class Work
{
    internal Work(int schools)
    {
        Frame = Benchmarks.InventedState.Frame(schools);
        Ratings = Frame.Rate();
        Rows = new ComparisonRow[Frame.Count];
        var sets = new List<RuleSet>();
        foreach (var segment in Frame.Segments)
        {
            sets.Add(segment.Rules);
            for (var row = segment.Start; row < segment.End; row++)
            {
                var result = Frame.Result(row);
                Rows[row] = new(
                    row, sets.Count - 1, result.Group == StudentGroup.Unspecified || segment.Rules.IsNeverRated,
                    result.CurrentStatus?.Value, result.Change?.Value, result.CurrentDenominator ?? 0, result.PriorDenominator ?? 0);
                Expected += result.Flags == ResultFlags.None ? Weight(row, Ratings.Colors[row]) : 0;
                Overridden += result.Flags == ResultFlags.None ? 0 : 1;
            }
        }

        RuleSets = [.. sets];
        Rows = [.. Rows.Where(r => Frame.Result(r.Row).Flags == ResultFlags.None)];
    }

    /// <summary>The work of a whole state, shared by all cases of one process.</summary>
    internal static Work Whole => LazyWhole.Value;

    private static readonly Lazy<Work> LazyWhole = new(() => new Work(10_000));

    internal StateFrame Frame { get; }

    internal StateRatings Ratings { get; }

    internal ComparisonRow[] Rows { get; }

    internal RuleSet[] RuleSets { get; }

    internal int Overridden { get; }

    /// <summary>The sum of all colours, each weighed by its row: two contenders that differ in one colour differ here.</summary>
    internal long Expected { get; }

    internal static long Weight(int row, int color) => color * (1L + (row % 1009));

    internal void Check(string contender, long sum)
    {
        if (sum != Expected)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{contender} gives other colours: {sum}, expected {Expected}."));
        }
    }
}
