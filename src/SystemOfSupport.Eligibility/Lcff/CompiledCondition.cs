using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>A condition as a mask of the levels that meet it.</summary>
internal readonly struct CompiledCondition
{
    private readonly byte _mask;

    internal CompiledCondition(IndicatorCondition source)
    {
        Indicator = source.Indicator;
        ByStatus = source.StatusLevels is not null;
        foreach (var level in source.StatusLevels?.Select(l => (int)l) ?? source.Colors!.Select(l => (int)l))
        {
            _mask |= (byte)(1 << level);
        }
    }

    internal Indicator Indicator { get; }

    internal bool ByStatus { get; }

    internal bool IsMet(in IndicatorCell cell) =>
        ByStatus ? cell.HasColorNSize && ((_mask >> (int)cell.Status) & 1) != 0 : ((_mask >> (int)cell.Level) & 1) != 0;

    internal string Describe()
    {
        var mask = _mask;
        var direction = Indicator.Direction();
        var byStatus = ByStatus;
        return string.Join(" or ", Enumerable.Range(1, 5).Where(l => ((mask >> l) & 1) != 0).Select(l => byStatus ? ((StatusLevel)l).Word(direction) : ((PerformanceLevel)l).Name()));
    }
}
