using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>How English learner progress is counted.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<EnglishLearnerProgressMethod>))]
public enum EnglishLearnerProgressMethod : byte
{
    /// <summary>Annual CELDT results, reclassified students and a bonus for long-term English learners (2017).</summary>
    CeldtAndReclassification = 1,

    /// <summary>Numbers of students per ELPAC level, without a status (2018).</summary>
    LevelCounts = 2,

    /// <summary>Progress between two years over six levels (from 2019).</summary>
    ElpacProgress = 3,
}
