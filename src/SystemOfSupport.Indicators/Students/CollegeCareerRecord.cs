using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>What a graduate did, for the college/career indicator. Numbers count what meets the grade or score named.</summary>
public sealed record CollegeCareerRecord
{
    /// <summary>Smarter Balanced level in English language arts, 1 to 4. A secondary source says that the best of the last three years may be used; the caller decides.</summary>
    public int? EnglishLanguageArtsLevel { get; init; }

    /// <summary>Smarter Balanced level in mathematics, 1 to 4, chosen likewise.</summary>
    public int? MathematicsLevel { get; init; }

    /// <summary>AP exams with 3 or better.</summary>
    public int AdvancedPlacementExams { get; init; }

    /// <summary>AP courses with C- or better.</summary>
    public int AdvancedPlacementCourses { get; init; }

    /// <summary>An AP course with C- or better and an AP exam with 3 or better in a different subject.</summary>
    public bool AdvancedPlacementCourseAndOtherExam { get; init; }

    /// <summary>IB exams with 4 or better.</summary>
    public int InternationalBaccalaureateExams { get; init; }

    /// <summary>Semesters of college credit with C- or better.</summary>
    public int CollegeCreditSemesters { get; init; }

    /// <summary>Quarters of college credit with C- or better.</summary>
    public int CollegeCreditQuarters { get; init; }

    /// <summary>Trimesters of college credit with C- or better.</summary>
    public int CollegeCreditTrimesters { get; init; }

    /// <summary>One semester, two quarters or two trimesters of college credit that do not belong to the completed pathway of the same year.</summary>
    public bool HasCollegeCreditBesidePathway { get; init; }

    /// <summary>a-g requirements completed with C or better.</summary>
    public bool AgComplete { get; init; }

    /// <summary>Career technical education pathway completed, capstone with C- or better.</summary>
    public bool CtePathwayComplete { get; init; }

    /// <summary>State Seal of Biliteracy.</summary>
    public bool SealOfBiliteracy { get; init; }

    /// <summary>Years of leadership or military science.</summary>
    public int MilitaryScienceYears { get; init; }

    /// <summary>Registered pre-apprenticeship completed.</summary>
    public bool RegisteredPreApprenticeship { get; init; }

    /// <summary>Non-registered pre-apprenticeship completed, with its additional criteria.</summary>
    public bool NonRegisteredPreApprenticeship { get; init; }

    /// <summary>State or federal job program completed, with its criteria.</summary>
    public bool StateFederalJobProgram { get; init; }

    /// <summary>Transition classroom-based learning, at least 100 hours.</summary>
    public bool TransitionClassroomLearning { get; init; }

    /// <summary>Transition work-based learning, at least 100 hours.</summary>
    public bool TransitionWorkBasedLearning { get; init; }

    /// <summary>A fact as the number that criteria of a rule book look at; a yes is 1, a level that is missing is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a fact.</exception>
    public int this[CollegeCareerFact fact] => fact switch
    {
        CollegeCareerFact.LowerSummativeLevel => Math.Min(EnglishLanguageArtsLevel ?? 0, MathematicsLevel ?? 0),
        CollegeCareerFact.HigherSummativeLevel => Math.Max(EnglishLanguageArtsLevel ?? 0, MathematicsLevel ?? 0),
        CollegeCareerFact.EnglishLanguageArtsLevel => EnglishLanguageArtsLevel ?? 0,
        CollegeCareerFact.AdvancedPlacementExams => AdvancedPlacementExams,
        CollegeCareerFact.AdvancedPlacementCourses => AdvancedPlacementCourses,
        CollegeCareerFact.AdvancedPlacementCourseAndOtherExam => Number(AdvancedPlacementCourseAndOtherExam),
        CollegeCareerFact.InternationalBaccalaureateExams => InternationalBaccalaureateExams,
        CollegeCareerFact.CollegeCreditSemesters => CollegeCreditSemesters,
        CollegeCareerFact.CollegeCreditQuarters => CollegeCreditQuarters,
        CollegeCareerFact.CollegeCreditTrimesters => CollegeCreditTrimesters,
        CollegeCareerFact.AgComplete => Number(AgComplete),
        CollegeCareerFact.CtePathwayComplete => Number(CtePathwayComplete),
        CollegeCareerFact.CollegeCreditBesidePathway => Number(HasCollegeCreditBesidePathway),
        CollegeCareerFact.SealOfBiliteracy => Number(SealOfBiliteracy),
        CollegeCareerFact.MilitaryScienceYears => MilitaryScienceYears,
        CollegeCareerFact.RegisteredPreApprenticeship => Number(RegisteredPreApprenticeship),
        CollegeCareerFact.NonRegisteredPreApprenticeship => Number(NonRegisteredPreApprenticeship),
        CollegeCareerFact.StateFederalJobProgram => Number(StateFederalJobProgram),
        CollegeCareerFact.TransitionClassroomLearning => Number(TransitionClassroomLearning),
        CollegeCareerFact.TransitionWorkBasedLearning => Number(TransitionWorkBasedLearning),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a fact of the college/career indicator."),
    };

    private static int Number(bool value) => value ? 1 : 0;

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "CollegeCareerRecord (withheld)";
}
