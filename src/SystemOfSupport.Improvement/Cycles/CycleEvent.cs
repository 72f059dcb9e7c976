using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What moves a PDSA cycle on.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CycleEvent>))]
public enum CycleEvent : byte
{
    /// <summary>The plan is complete.</summary>
    CompletePlan = 1,

    /// <summary>The change begins to be tried.</summary>
    Start = 2,

    /// <summary>Something was observed, deviations from the plan included.</summary>
    Observe = 3,

    /// <summary>What happened was compared with what was predicted.</summary>
    Study = 4,

    /// <summary>It was decided what to do next.</summary>
    Decide = 5,

    /// <summary>The next cycle of the ramp was begun from this one.</summary>
    BeginSuccessor = 6,
}
