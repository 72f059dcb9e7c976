using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>How large the student groups are, how their results differ from those of all, and which part of them an indicator counts.</summary>
internal static class GroupShares
{
    /// <summary>Groups with their share of all students and how their quality differs. Hispanic students take what the other race and ethnicity groups leave.</summary>
    internal static IReadOnlyList<(StudentGroup Group, double Share, double Quality)> All { get; } =
    [
        (StudentGroup.AfricanAmerican, 0.05, -0.5),
        (StudentGroup.AmericanIndian, 0.02, -0.4),
        (StudentGroup.Asian, 0.06, 1),
        (StudentGroup.Filipino, 0.03, 0.9),
        (StudentGroup.PacificIslander, 0.015, -0.2),
        (StudentGroup.TwoOrMoreRaces, 0.05, 0.3),
        (StudentGroup.White, 0.22, 0.4),
        (StudentGroup.Hispanic, 0, -0.2),
        (StudentGroup.EnglishLearner, 0.28, -0.6),
        (StudentGroup.LongTermEnglishLearner, 0.1, -0.9),
        (StudentGroup.SocioeconomicallyDisadvantaged, 0.66, -0.3),
        (StudentGroup.StudentsWithDisabilities, 0.14, -0.9),
        (StudentGroup.FosterYouth, 0.012, -0.9),
        (StudentGroup.Homeless, 0.05, -0.7),
        (StudentGroup.RecentlyReclassified, 0.06, 0.8),
        (StudentGroup.EnglishOnly, 0.6, 0.2),
    ];

    /// <summary>Which part of the students an indicator counts, by the grades served; 0 where it counts none of them.</summary>
    internal static double Counted(SuspensionType grades, Indicator indicator) => (indicator, grades) switch
    {
        (Indicator.Suspension, _) => 1.04,
        (Indicator.EnglishLearnerProgress, _) => 0.85,
        (Indicator.ChronicAbsenteeism, SuspensionType.HighSchool or SuspensionType.HighSchoolDistrict) => 0,
        (Indicator.ChronicAbsenteeism, SuspensionType.UnifiedDistrict) => 0.68,
        (Indicator.ChronicAbsenteeism, _) => 1.02,
        (Indicator.Graduation or Indicator.CollegeCareer, SuspensionType.HighSchool or SuspensionType.HighSchoolDistrict) => 0.24,
        (Indicator.Graduation or Indicator.CollegeCareer, SuspensionType.UnifiedDistrict) => 0.08,
        (Indicator.Graduation or Indicator.CollegeCareer, _) => 0,
        (_, SuspensionType.HighSchool or SuspensionType.HighSchoolDistrict) => 0.23,
        (Indicator.Science, SuspensionType.MiddleSchool) => 0.33,
        (Indicator.Science, _) => 0.2,
        (_, SuspensionType.MiddleSchool) => 0.97,
        (_, SuspensionType.ElementarySchool) => 0.5,
        (_, SuspensionType.ElementaryDistrict) => 0.65,
        _ => 0.53,
    };

    internal static bool IsReportedOnly(StudentGroup group) => group.Kind() == StudentGroupKind.ReportingOnly;
}
