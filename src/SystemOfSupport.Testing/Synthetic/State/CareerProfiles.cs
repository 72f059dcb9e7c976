using SystemOfSupport.Indicators;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>What the graduates of the synthetic state did, in few profiles, ordered from the least to the most. Which placement a profile reaches is up to the rule book.</summary>
internal static class CareerProfiles
{
    private static readonly bool[] NoYes = [false, true];

    internal static CollegeCareerRecord?[] All { get; } =
    [
        null,
        new() { EnglishLanguageArtsLevel = 1, MathematicsLevel = 1 },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 1, CollegeCreditQuarters = 1 },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 1, StateFederalJobProgram = true },
        new() { TransitionClassroomLearning = true },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 2 },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 1, CtePathwayComplete = true },
        new() { EnglishLanguageArtsLevel = 3, MathematicsLevel = 1, AgComplete = true },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 1, MilitaryScienceYears = 2 },
        new() { TransitionClassroomLearning = true, TransitionWorkBasedLearning = true },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 2, AdvancedPlacementCourses = 2 },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 2, CollegeCreditSemesters = 1, HasCollegeCreditBesidePathway = true, CtePathwayComplete = true },
        new() { EnglishLanguageArtsLevel = 3, MathematicsLevel = 2, AgComplete = true },
        new() { EnglishLanguageArtsLevel = 3, MathematicsLevel = 2, SealOfBiliteracy = true },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 1, RegisteredPreApprenticeship = true },
        new() { EnglishLanguageArtsLevel = 2, MathematicsLevel = 2, CollegeCreditSemesters = 2 },
        new() { EnglishLanguageArtsLevel = 3, MathematicsLevel = 3, AgComplete = true },
        new() { EnglishLanguageArtsLevel = 4, MathematicsLevel = 3, AgComplete = true, AdvancedPlacementExams = 2, AdvancedPlacementCourses = 3 },
        new() { EnglishLanguageArtsLevel = 4, MathematicsLevel = 4, AgComplete = true, InternationalBaccalaureateExams = 2 },
    ];

    /// <summary>Placements by profile, whether the school takes part in the DASS program, and whether the graduate has a disability.</summary>
    internal static CollegeCareerPlacement[] Placements(CollegeCareerRules rules) =>
    [
        .. from record in All
           from alternative in NoYes
           from disability in NoYes
           select CollegeCareerPlacements.Of(record, rules, alternative, disability),
    ];

    internal static int Position(int profile, bool isAlternative, bool hasDisability) => (4 * profile) + (isAlternative ? 2 : 0) + (hasDisability ? 1 : 0);
}
