using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>
/// A condition on one indicator of one student group: its colour is one of some colours, or its status level is one of some levels.
/// </summary>
/// <remarks>A condition on status counts only where the group has the students that a colour needs, this year.</remarks>
public sealed record IndicatorCondition
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Colours that meet the condition; null where it is about status.</summary>
    public IReadOnlyList<PerformanceLevel>? Colors { get; init; }

    /// <summary>Status levels that meet the condition (1 is always the worst); null where it is about colour.</summary>
    public IReadOnlyList<StatusLevel>? StatusLevels { get; init; }
}
