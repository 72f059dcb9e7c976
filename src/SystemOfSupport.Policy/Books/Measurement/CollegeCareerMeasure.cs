using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>A measure by which a graduate is placed; the official files count students for each.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<CollegeCareerMeasure>))]
public enum CollegeCareerMeasure : byte
{
    /// <summary>Smarter Balanced summative assessments (<c>summative</c>).</summary>
    Summative = 1,

    /// <summary>Advanced Placement (<c>apexam</c>; <c>ap</c> since 2025).</summary>
    AdvancedPlacement = 2,

    /// <summary>International Baccalaureate examinations (<c>ibexam</c>).</summary>
    InternationalBaccalaureate = 3,

    /// <summary>College credit courses (<c>collegecredit</c>; dual enrollment in 2017).</summary>
    CollegeCredit = 4,

    /// <summary>a-g completion and one further criterion (<c>agplus</c>).</summary>
    AgPlus = 5,

    /// <summary>Career technical education pathway and one further criterion (<c>cteplus</c>).</summary>
    CtePlus = 6,

    /// <summary>State Seal of Biliteracy (<c>ssb</c>).</summary>
    SealOfBiliteracy = 7,

    /// <summary>Leadership or military science (<c>milsci</c>).</summary>
    MilitaryScience = 8,

    /// <summary>Registered pre-apprenticeship (<c>reg_pre</c>).</summary>
    RegisteredPreApprenticeship = 9,

    /// <summary>Non-registered pre-apprenticeship (<c>nonreg_pre</c>).</summary>
    NonRegisteredPreApprenticeship = 10,

    /// <summary>State or federal job program, schools of the DASS program only (<c>statefedjobs_dass</c>).</summary>
    StateFederalJobs = 11,

    /// <summary>Transition classroom-based and work-based learning (<c>trans_classwk</c>).</summary>
    TransitionClassroomWork = 12,

    /// <summary>a-g completion alone (<c>ag</c>).</summary>
    Ag = 13,

    /// <summary>Career technical education pathway alone (<c>cte</c>).</summary>
    Cte = 14,
}
