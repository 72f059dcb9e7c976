using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>The counting rules of one year as tables.</summary>
/// <remarks>Counts of a group are packed into one number: indicators in the low byte, Reds above them, Oranges above those.</remarks>
internal sealed class EssaTables
{
    internal EssaTables(CompiledEssaCriteria compiled)
    {
        Compiled = compiled;
        foreach (var rule in compiled.Indicators)
        {
            ByIndicator[(int)rule.Indicator] = new(known => Pack(CompiledEssaCriteria.Judge(rule.Counting, known.Color, known.Status, known.HasColorNSize)), rule.OnlyGroup);
        }
    }

    internal CompiledEssaCriteria Compiled { get; }

    internal CellTable?[] ByIndicator { get; } = new CellTable?[AgencyResults.Indicators];

    internal static uint Pack(EssaCount count) => (uint)(count.Indicators | (count.Reds << 8) | (count.Oranges << 16));

    internal static EssaCount Unpack(uint packed) => new((int)(packed & 255), (int)((packed >> 8) & 255), (int)(packed >> 16));

    private static uint Pack((bool Counts, bool Red, bool Orange) cell) => Pack(new EssaCount(cell.Counts ? 1 : 0, cell.Red ? 1 : 0, cell.Orange ? 1 : 0));
}
