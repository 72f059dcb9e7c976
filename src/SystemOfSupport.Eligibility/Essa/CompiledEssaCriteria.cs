using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>The patterns of one book as a table: for each number of indicators, Reds and Oranges the criteria that fit, as bits.</summary>
internal sealed class CompiledEssaCriteria
{
    private const int Size = AgencyResults.Indicators + 1;
    private readonly byte[] _fits = new byte[Size * Size * Size];

    internal CompiledEssaCriteria(RuleBook book, EssaOptions options)
    {
        Book = book;
        Rules = book.Essa ?? throw new ArgumentException($"Rule book {book} has no rules for schools under the Every Student Succeeds Act (its member 'essa').", nameof(book));
        Groups = options.Groups ?? Rules.Groups;
        Indicators = [.. Rules.Indicators.Select(r => r with { Counting = options.Counting.GetValueOrDefault(r.Indicator, r.Counting) }).Where(r => r.Counting != EssaCounting.NotCounted)];
        for (var indicators = 0; indicators < Size; indicators++)
        {
            for (var reds = 0; reds <= indicators; reds++)
            {
                for (var oranges = 0; reds + oranges <= indicators; oranges++)
                {
                    for (var i = 0; i < Rules.Criteria.Count; i++)
                    {
                        _fits[Index(indicators, reds, oranges)] |= (byte)(Rules.Criteria[i].Fits(indicators, reds, oranges) ? 1 << i : 0);
                    }
                }
            }
        }
    }

    internal RuleBook Book { get; }

    internal EssaRules Rules { get; }

    internal StudentGroupSet Groups { get; }

    internal IReadOnlyList<EssaIndicatorRule> Indicators { get; }

    internal byte Fitting(EssaCount count) => _fits[Index(count.Indicators, count.Reds, count.Oranges)];

    internal EssaCount Count(AgencyResults results, StudentGroup group)
    {
        int indicators = 0, reds = 0, oranges = 0;
        foreach (var rule in Indicators)
        {
            var (counts, red, orange) = Judge(rule, results, group);
            indicators += counts ? 1 : 0;
            reds += red ? 1 : 0;
            oranges += orange ? 1 : 0;
        }

        return new(indicators, reds, oranges);
    }

    internal static (bool Counts, bool Red, bool Orange) Judge(EssaIndicatorRule rule, AgencyResults results, StudentGroup group)
    {
        if (RowOf(rule, group) is not { } row)
        {
            return default;
        }

        var cell = results[row, rule.Indicator];
        return Judge(rule.Counting, cell.Level, cell.Status, cell.HasColorNSize);
    }

    /// <summary>Whether a cell counts, and whether it is Red or Orange or stands for it.</summary>
    internal static (bool Counts, bool Red, bool Orange) Judge(EssaCounting counting, PerformanceLevel color, StatusLevel status, bool hasColorNSize)
    {
        if (counting == EssaCounting.Color)
        {
            return (color != PerformanceLevel.None, color == PerformanceLevel.Red, color == PerformanceLevel.Orange);
        }

        var rated = hasColorNSize && status != StatusLevel.None;
        var worst = rated && status == StatusLevel.Level1;
        return (counting == EssaCounting.WorstStatusOnly ? worst : rated, worst, false);
    }

    /// <summary>The group whose row is read; null where the indicator does not count for the group.</summary>
    internal static StudentGroup? RowOf(EssaIndicatorRule rule, StudentGroup group) =>
        rule.OnlyGroup is not { } only || group == only ? group
        : group == StudentGroup.AllStudents ? only
        : null;

    private static int Index(int indicators, int reds, int oranges) => (((indicators * Size) + reds) * Size) + oranges;
}
