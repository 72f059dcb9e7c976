using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Whether an agency in direct assistance can do the work.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ReadinessSkill>))]
public enum ReadinessSkill : byte
{
    /// <summary>Able.</summary>
    Able = 1,

    /// <summary>Not yet able.</summary>
    NotYetAble = 2,
}
