using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How a year's results follow from student records: who counts, and what is counted.</summary>
public sealed record MeasurementRules
{
    /// <summary>Who belongs to a student group.</summary>
    public required StudentGroupRules StudentGroups { get; init; }

    /// <summary>Where the district of special-education accountability counts a student.</summary>
    public required ResponsibleDistrictRule ResponsibleDistrict { get; init; }

    /// <summary>Which schools take the academic cut scores of grade 11.</summary>
    public required HighSchoolCutPointsRule HighSchoolCutPoints { get; init; }

    /// <summary>English language arts, mathematics and, in the years that report it, science.</summary>
    public required IReadOnlyList<AssessmentRules> Assessments { get; init; }

    /// <summary>English learner progress.</summary>
    public required EnglishLearnerProgressRules EnglishLearnerProgress { get; init; }

    /// <summary>Chronic absenteeism; null where the year does not report it.</summary>
    public ChronicAbsenteeismRules? ChronicAbsenteeism { get; init; }

    /// <summary>Suspension.</summary>
    public required SuspensionRules Suspension { get; init; }

    /// <summary>Graduation.</summary>
    public required GraduationRules Graduation { get; init; }

    /// <summary>College/career; null where the year does not report it.</summary>
    public CollegeCareerRules? CollegeCareer { get; init; }

    /// <summary>Local indicators.</summary>
    public required LocalIndicatorRules LocalIndicators { get; init; }
}
