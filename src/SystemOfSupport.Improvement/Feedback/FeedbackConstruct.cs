using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What an item asks about: the themes that leaders and evaluations of the system of support name.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FeedbackConstruct>))]
public enum FeedbackConstruct : byte
{
    /// <summary>Another theme.</summary>
    Other = 0,

    /// <summary>Working together as partners.</summary>
    Collaboration = 1,

    /// <summary>Clear, timely communication.</summary>
    Communication = 2,

    /// <summary>Agencies acting as one.</summary>
    Coordination = 3,

    /// <summary>Capacity that stays when the help has gone.</summary>
    CapacityBuilt = 4,

    /// <summary>Technical assistance that is of use.</summary>
    UsefulnessOfAssistance = 5,

    /// <summary>Plans, money and help that fit together.</summary>
    Coherence = 6,

    /// <summary>Attention to the students who are served least well.</summary>
    EquityFocus = 7,

    /// <summary>Trust between those who help and those who are helped.</summary>
    Trust = 8,
}
