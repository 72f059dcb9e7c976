using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Whether neutral answers stand in the denominator of percent favourable. Districts differ, so every result names it.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<NeutralHandling>))]
public enum NeutralHandling : byte
{
    /// <summary>Favourable of all answers.</summary>
    Include = 1,

    /// <summary>Favourable of the favourable and unfavourable answers.</summary>
    Exclude = 2,
}
