using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Kinds of assistance that the law names (Education Code 52071(c)). It says "any of": none is required by itself.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AssistanceContent>))]
public enum AssistanceContent : byte
{
    /// <summary>Strengths and weaknesses on the state priorities, with review of programs that work and of groups that are low or apart.</summary>
    StrengthsAndWeaknesses = 1,

    /// <summary>Academic, programmatic or fiscal experts, or another provider as partner.</summary>
    Experts = 2,

    /// <summary>Timely documentation that the work was done, with regular communication.</summary>
    Documentation = 3,

    /// <summary>Advice and assistance of the Collaborative.</summary>
    CollaborativeAdvice = 4,
}
