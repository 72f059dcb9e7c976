using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What good improvement practice still asks for. None of these is a rule of law.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PracticeFindingKind>))]
public enum PracticeFindingKind : byte
{
    /// <summary>A bone of a fishbone without a cause.</summary>
    CategoryWithoutCause = 1,

    /// <summary>A last cause for which nothing speaks.</summary>
    CauseWithoutEvidence = 2,

    /// <summary>A root cause about which no partner was asked.</summary>
    CauseNotValidated = 3,

    /// <summary>Fewer than five whys.</summary>
    FewerThanFiveWhys = 4,

    /// <summary>A step that cannot be reached from the start.</summary>
    StepNotReached = 5,

    /// <summary>A step from which no end can be reached.</summary>
    StepWithoutEnd = 6,

    /// <summary>A decision with fewer than two ways out.</summary>
    DecisionWithoutChoice = 7,

    /// <summary>An aim without an outcome measure.</summary>
    AimWithoutOutcomeMeasure = 8,

    /// <summary>A primary driver without a measure.</summary>
    DriverWithoutMeasure = 9,

    /// <summary>A driver that no change idea moves.</summary>
    DriverWithoutChangeIdea = 10,

    /// <summary>A diagram without a process measure.</summary>
    NoProcessMeasure = 11,

    /// <summary>A diagram without a balancing measure.</summary>
    NoBalancingMeasure = 12,
}
