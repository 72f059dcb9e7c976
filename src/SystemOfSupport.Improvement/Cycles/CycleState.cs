using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How far a PDSA cycle has come.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CycleState>))]
public enum CycleState : byte
{
    /// <summary>Named, without a plan.</summary>
    Draft = 0,

    /// <summary>Plan: question, predictions, what, who, when, where and data are written down.</summary>
    Planned = 1,

    /// <summary>Do: the change is being tried.</summary>
    Doing = 2,

    /// <summary>Do: something was observed and can be studied.</summary>
    ReadyToStudy = 3,

    /// <summary>Study: what happened was compared with what was predicted.</summary>
    Studied = 4,

    /// <summary>Act: it was decided what to do next.</summary>
    Acted = 5,
}
