using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A student group of the Dashboard.</summary>
[JsonConverter(typeof(CodeJsonConverter<StudentGroup>))]
public enum StudentGroup : byte
{
    /// <summary>The file leaves the group blank. Such a row is kept and never rated.</summary>
    Unspecified = 0,

    /// <summary>All students (<c>ALL</c>). Never a criterion of differentiated assistance.</summary>
    AllStudents = 1,

    /// <summary>African American (<c>AA</c>).</summary>
    AfricanAmerican = 2,

    /// <summary>American Indian or Alaska Native (<c>AI</c>).</summary>
    AmericanIndian = 3,

    /// <summary>Asian (<c>AS</c>).</summary>
    Asian = 4,

    /// <summary>English learners (<c>EL</c>).</summary>
    EnglishLearner = 5,

    /// <summary>Filipino (<c>FI</c>).</summary>
    Filipino = 6,

    /// <summary>Foster youth (<c>FOS</c>).</summary>
    FosterYouth = 7,

    /// <summary>Hispanic (<c>HI</c>).</summary>
    Hispanic = 8,

    /// <summary>Homeless youth (<c>HOM</c>).</summary>
    Homeless = 9,

    /// <summary>Long-term English learners (<c>LTEL</c>), reported since 2024.</summary>
    LongTermEnglishLearner = 10,

    /// <summary>Pacific Islander (<c>PI</c>).</summary>
    PacificIslander = 11,

    /// <summary>Socioeconomically disadvantaged (<c>SED</c>).</summary>
    SocioeconomicallyDisadvantaged = 12,

    /// <summary>Students with disabilities (<c>SWD</c>).</summary>
    StudentsWithDisabilities = 13,

    /// <summary>Two or more races (<c>MR</c>; <c>TOM</c> in the assistance lists).</summary>
    TwoOrMoreRaces = 14,

    /// <summary>White (<c>WH</c>).</summary>
    White = 15,

    /// <summary>Current English learners only (<c>ELO</c>), reported but not accountable.</summary>
    CurrentEnglishLearnerOnly = 16,

    /// <summary>Recently reclassified fluent English proficient (<c>RFP</c>), reported but not accountable.</summary>
    RecentlyReclassified = 17,

    /// <summary>English only (<c>EO</c>), reported but not accountable.</summary>
    EnglishOnly = 18,

    /// <summary>Students who took Smarter Balanced tests (<c>SBA</c>), reported but not accountable.</summary>
    SmarterBalancedTakers = 19,

    /// <summary>Students who took California Alternate Assessments (<c>CAA</c>), reported but not accountable.</summary>
    AlternateAssessmentTakers = 20,

    /// <summary>Students who took the California Science Test (<c>CAST</c>), reported but not accountable.</summary>
    ScienceTestTakers = 21,
}
