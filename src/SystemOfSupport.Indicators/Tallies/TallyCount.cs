using System.Text.Json.Serialization;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>What a number of a tally counts.</summary>
/// <remarks>The default value 0 is nothing.</remarks>
[JsonConverter(typeof(CamelCaseJsonConverter<TallyCount>))]
public enum TallyCount : byte
{
    /// <summary>Chronic absenteeism: students expected to attend long enough.</summary>
    Eligible = 1,

    /// <summary>Chronic absenteeism: eligible students who were chronically absent.</summary>
    ChronicallyAbsent = 2,

    /// <summary>Suspension: students cumulatively enrolled.</summary>
    Enrolled = 3,

    /// <summary>Suspension: enrolled students suspended for at least one full day.</summary>
    Suspended = 4,

    /// <summary>Graduation: students of the cohort.</summary>
    Cohort = 5,

    /// <summary>Graduation: graduates of the cohort.</summary>
    Graduates = 6,

    /// <summary>Graduation: fifth-year graduates of the class before.</summary>
    FifthYearGraduates = 7,

    /// <summary>Assessments: students whose score counts.</summary>
    Scored = 8,

    /// <summary>Assessments: sum of their points, in tenths.</summary>
    PointTenths = 9,

    /// <summary>Students enrolled who were to take part in the test.</summary>
    ParticipationEnrolled = 10,

    /// <summary>Students who took part.</summary>
    ParticipationTested = 11,

    /// <summary>Assessments: students whose score counts and who are currently identified as students with disabilities.</summary>
    ScoredIdentifiedDisabilities = 12,

    /// <summary>English learner progress: up at least one level.</summary>
    Progressed = 13,

    /// <summary>English learner progress: level 4 in both years.</summary>
    MaintainedLevel4 = 14,

    /// <summary>English learner progress: the same level below 4.</summary>
    MaintainedOther = 15,

    /// <summary>English learner progress: down at least one level.</summary>
    Declined = 16,

    /// <summary>English learner progress, Alternate ELPAC: progressed.</summary>
    ProgressedAlternate = 17,

    /// <summary>English learner progress, Alternate ELPAC: level 3 in both years.</summary>
    MaintainedLevel3Alternate = 18,

    /// <summary>English learner progress, Alternate ELPAC: neither.</summary>
    NotProgressedAlternate = 19,

    /// <summary>English learner progress of 2017: annual CELDT takers.</summary>
    CeldtTesters = 20,

    /// <summary>English learner progress of 2017: advanced.</summary>
    CeldtAdvanced = 21,

    /// <summary>English learner progress of 2017: maintained proficiency.</summary>
    CeldtMaintained = 22,

    /// <summary>English learner progress of 2017: reclassified.</summary>
    CeldtReclassified = 23,

    /// <summary>English learner progress of 2017: bonus for long-term English learners.</summary>
    CeldtLongTermBonus = 24,

    /// <summary>English learner progress of 2018: ELPAC level 1.</summary>
    ElpacLevel1 = 25,

    /// <summary>English learner progress of 2018: ELPAC level 2.</summary>
    ElpacLevel2 = 26,

    /// <summary>English learner progress of 2018: ELPAC level 3.</summary>
    ElpacLevel3 = 27,

    /// <summary>English learner progress of 2018: ELPAC level 4.</summary>
    ElpacLevel4 = 28,

    /// <summary>College/career: prepared.</summary>
    Prepared = 30,

    /// <summary>College/career: approaching prepared.</summary>
    Approaching = 31,

    /// <summary>College/career: not prepared.</summary>
    NotPrepared = 32,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.Summative"/>.</summary>
    PreparedSummative = 41,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.AdvancedPlacement"/>.</summary>
    PreparedAdvancedPlacement = 42,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.InternationalBaccalaureate"/>.</summary>
    PreparedInternationalBaccalaureate = 43,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.CollegeCredit"/>.</summary>
    PreparedCollegeCredit = 44,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.AgPlus"/>.</summary>
    PreparedAgPlus = 45,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.CtePlus"/>.</summary>
    PreparedCtePlus = 46,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.SealOfBiliteracy"/>.</summary>
    PreparedSealOfBiliteracy = 47,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.MilitaryScience"/>.</summary>
    PreparedMilitaryScience = 48,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.RegisteredPreApprenticeship"/>.</summary>
    PreparedRegisteredPreApprenticeship = 49,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.NonRegisteredPreApprenticeship"/>.</summary>
    PreparedNonRegisteredPreApprenticeship = 50,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.StateFederalJobs"/>.</summary>
    PreparedStateFederalJobs = 51,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.TransitionClassroomWork"/>.</summary>
    PreparedTransitionClassroomWork = 52,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.Ag"/>.</summary>
    PreparedAg = 53,

    /// <summary>College/career: prepared students who meet the measure <see cref="CollegeCareerMeasure.Cte"/>.</summary>
    PreparedCte = 54,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.Summative"/>.</summary>
    ApproachingSummative = 61,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.AdvancedPlacement"/>.</summary>
    ApproachingAdvancedPlacement = 62,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.InternationalBaccalaureate"/>.</summary>
    ApproachingInternationalBaccalaureate = 63,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.CollegeCredit"/>.</summary>
    ApproachingCollegeCredit = 64,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.AgPlus"/>.</summary>
    ApproachingAgPlus = 65,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.CtePlus"/>.</summary>
    ApproachingCtePlus = 66,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.SealOfBiliteracy"/>.</summary>
    ApproachingSealOfBiliteracy = 67,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.MilitaryScience"/>.</summary>
    ApproachingMilitaryScience = 68,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.RegisteredPreApprenticeship"/>.</summary>
    ApproachingRegisteredPreApprenticeship = 69,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.NonRegisteredPreApprenticeship"/>.</summary>
    ApproachingNonRegisteredPreApprenticeship = 70,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.StateFederalJobs"/>.</summary>
    ApproachingStateFederalJobs = 71,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.TransitionClassroomWork"/>.</summary>
    ApproachingTransitionClassroomWork = 72,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.Ag"/>.</summary>
    ApproachingAg = 73,

    /// <summary>College/career: approaching students who meet the measure <see cref="CollegeCareerMeasure.Cte"/>.</summary>
    ApproachingCte = 74,
}
