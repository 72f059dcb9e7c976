using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>A condition as a mask of the levels that meet it.</summary>
internal readonly struct CompiledCondition
{
    internal CompiledCondition(IndicatorCondition source)
    {
        Indicator = source.Indicator;
        ByStatus = source.StatusLevels is not null;
        foreach (var level in source.StatusLevels?.Select(l => (int)l) ?? source.Colors!.Select(l => (int)l))
        {
            Mask |= (byte)(1 << level);
        }
    }

    internal Indicator Indicator { get; }

    internal byte Mask { get; }

    internal bool ByStatus { get; }

    internal bool IsMet(in IndicatorCell cell) =>
        ByStatus ? cell.HasColorNSize && ((Mask >> (int)cell.Status) & 1) != 0 : ((Mask >> (int)cell.Level) & 1) != 0;

    internal string Describe()
    {
        var mask = Mask;
        var direction = Indicator.Direction();
        var byStatus = ByStatus;
        return string.Join(" or ", Enumerable.Range(1, 5).Where(l => ((mask >> l) & 1) != 0).Select(l => byStatus ? ((StatusLevel)l).Word(direction) : ((PerformanceLevel)l).Name()));
    }
}
