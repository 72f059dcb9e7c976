using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>A condition as a mask of the levels that meet it, with what explanations say of it whatever the cell.</summary>
internal sealed class CompiledCondition
{
    internal CompiledCondition(IndicatorCondition source)
    {
        Indicator = source.Indicator;
        ByStatus = source.StatusLevels is not null;
        foreach (var level in source.StatusLevels?.Select(l => (int)l) ?? source.Colors!.Select(l => (int)l))
        {
            Mask |= (byte)(1 << level);
        }

        Id = $"condition.{Indicator.Code()}";
        Name = Indicator.Name();
        Unit = Indicator.Unit() == MeasureUnit.Percent ? "%" : " points";
        NoResult = $"{Name}: the Dashboard has no result.";
        Threshold = string.Join(" or ", Enumerable.Range(1, 5).Where(l => ((Mask >> l) & 1) != 0).Select(l => ByStatus ? ((StatusLevel)l).Word(Indicator.Direction()) : ((PerformanceLevel)l).Name()));
    }

    internal Indicator Indicator { get; }

    internal byte Mask { get; }

    internal bool ByStatus { get; }

    internal string Id { get; }

    internal string Name { get; }

    /// <summary>What follows a status.</summary>
    internal string Unit { get; }

    internal string NoResult { get; }

    internal string Threshold { get; }

    internal bool IsMet(in IndicatorCell cell) =>
        ByStatus ? cell.HasColorNSize && ((Mask >> (int)cell.Status) & 1) != 0 : ((Mask >> (int)cell.Level) & 1) != 0;
}
