using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>The counting rules of one year as tables: what a cell of each colour or status level adds to the counts of its group.</summary>
/// <remarks>Counts of a group are packed into one number: indicators in the low byte, Reds above them, Oranges above those.</remarks>
internal sealed class EssaTables
{
    private readonly Table?[] _tables = new Table?[AgencyResults.Indicators];

    internal EssaTables(CompiledEssaCriteria compiled)
    {
        Compiled = compiled;
        foreach (var rule in compiled.Indicators)
        {
            _tables[(int)rule.Indicator] = new(rule);
        }
    }

    internal CompiledEssaCriteria Compiled { get; }

    /// <summary>The table of an indicator; null where it does not count.</summary>
    internal Table? this[Indicator indicator] => _tables[(int)indicator];

    internal static uint Pack(EssaCount count) => (uint)(count.Indicators | (count.Reds << 8) | (count.Oranges << 16));

    internal static EssaCount Unpack(uint packed) => new((int)(packed & 255), (int)((packed >> 8) & 255), (int)(packed >> 16));

    internal sealed class Table
    {
        internal Table(EssaIndicatorRule rule)
        {
            ByStatus = rule.Counting != EssaCounting.Color;
            OnlyGroup = rule.OnlyGroup;
            for (var level = 1; level <= 5; level++)
            {
                var red = level == 1;
                Adds[level] = Pack(new(rule.Counting == EssaCounting.WorstStatusOnly && !red ? 0 : 1, red ? 1 : 0, !ByStatus && level == (int)PerformanceLevel.Orange ? 1 : 0));
            }
        }

        /// <summary>Whether the status level counts, where the group has the students for a colour; else the colour.</summary>
        internal bool ByStatus { get; }

        /// <summary>The only group whose row counts: for it and for All Students.</summary>
        internal StudentGroup? OnlyGroup { get; }

        /// <summary>What a cell adds, by the number of its level; nothing for none.</summary>
        internal uint[] Adds { get; } = new uint[8];
    }
}
