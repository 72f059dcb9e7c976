using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What gives rise to an obligation of a plan.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ObligationTrigger>))]
public enum ObligationTrigger : byte
{
    /// <summary>A Red (College/Career: Very Low) on the 2023 Dashboard, of a school, of a student group in the agency or of a student group in a school.</summary>
    LowestPerformance = 1,

    /// <summary>Eligibility for technical assistance (Education Code 52071, 52071.5, 47607.3).</summary>
    TechnicalAssistance = 2,

    /// <summary>Persistent need (52072, 52072.5).</summary>
    PersistentNeed = 3,

    /// <summary>Student groups that stay low (52064(e)(5)).</summary>
    LowStudentGroups = 4,

    /// <summary>A school in comprehensive support and improvement.</summary>
    ComprehensiveSupport = 5,

    /// <summary>Equity Multiplier money.</summary>
    EquityMultiplier = 6,

    /// <summary>30 English learners or more, or 15 long-term English learners or more.</summary>
    EnglishLearners = 7,

    /// <summary>Unspent money of the Learning Recovery Emergency Block Grant.</summary>
    LearningRecoveryGrant = 8,
}
