using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>A fact about a graduate that a college/career criterion looks at, as a number; a yes is 1.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<CollegeCareerFact>))]
public enum CollegeCareerFact : byte
{
    /// <summary>The lower of the two Smarter Balanced levels, English language arts and mathematics.</summary>
    LowerSummativeLevel = 1,

    /// <summary>The higher of the two Smarter Balanced levels.</summary>
    HigherSummativeLevel = 2,

    /// <summary>Smarter Balanced level in English language arts.</summary>
    EnglishLanguageArtsLevel = 3,

    /// <summary>AP exams with a score of 3 or better.</summary>
    AdvancedPlacementExams = 4,

    /// <summary>AP courses with C- or better.</summary>
    AdvancedPlacementCourses = 5,

    /// <summary>An AP course with C- or better and an AP exam with 3 or better in a different subject.</summary>
    AdvancedPlacementCourseAndOtherExam = 6,

    /// <summary>IB exams with a score of 4 or better.</summary>
    InternationalBaccalaureateExams = 7,

    /// <summary>Semesters of college credit courses with C- or better.</summary>
    CollegeCreditSemesters = 8,

    /// <summary>Quarters of college credit courses with C- or better.</summary>
    CollegeCreditQuarters = 9,

    /// <summary>Trimesters of college credit courses with C- or better.</summary>
    CollegeCreditTrimesters = 10,

    /// <summary>a-g requirements completed with C or better.</summary>
    AgComplete = 11,

    /// <summary>Career technical education pathway completed, capstone with C- or better.</summary>
    CtePathwayComplete = 12,

    /// <summary>One semester, two quarters or two trimesters of college credit that do not belong to the completed pathway of the same year.</summary>
    CollegeCreditBesidePathway = 13,

    /// <summary>State Seal of Biliteracy earned.</summary>
    SealOfBiliteracy = 14,

    /// <summary>Years of leadership or military science.</summary>
    MilitaryScienceYears = 15,

    /// <summary>Registered pre-apprenticeship completed.</summary>
    RegisteredPreApprenticeship = 16,

    /// <summary>Non-registered pre-apprenticeship completed, with its additional criteria.</summary>
    NonRegisteredPreApprenticeship = 17,

    /// <summary>State or federal job program completed, with its criteria.</summary>
    StateFederalJobProgram = 18,

    /// <summary>Transition classroom-based learning completed, at least 100 hours.</summary>
    TransitionClassroomLearning = 19,

    /// <summary>Transition work-based learning completed, at least 100 hours.</summary>
    TransitionWorkBasedLearning = 20,
}
