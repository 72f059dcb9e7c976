using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The type of a goal in a Local Control and Accountability Plan.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GoalType>))]
public enum GoalType : byte
{
    /// <summary>Focus goal.</summary>
    Focus = 1,

    /// <summary>Focus goal for sites that receive Equity Multiplier money.</summary>
    EquityMultiplierFocus = 2,

    /// <summary>Broad goal.</summary>
    Broad = 3,

    /// <summary>Maintenance of progress goal.</summary>
    Maintenance = 4,
}
