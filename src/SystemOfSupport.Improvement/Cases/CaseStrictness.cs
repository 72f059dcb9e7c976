using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How much a case must hold before it goes on.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CaseStrictness>))]
public enum CaseStrictness : byte
{
    /// <summary>What the law asks. The steps of practice may come in any order or be left out.</summary>
    Statutory = 1,

    /// <summary>Also the steps that practice recommends, each with its content.</summary>
    PracticeRecommended = 2,
}
