using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>An agency or school of the county, and what it is there to show.</summary>
/// <param name="Cds">Its code.</param>
/// <param name="SchoolName">Name of the school; empty for a district or county office.</param>
/// <param name="DistrictName">Name of the district or county office.</param>
/// <param name="Grades">The suspension type, which also tells the grades that it serves.</param>
/// <param name="Enrollment">Students.</param>
/// <param name="Quality">Where its results lie on the whole: 0 the worst, 5 the best.</param>
internal sealed record Entity(CdsCode Cds, string SchoolName, string DistrictName, SuspensionType Grades, int Enrollment, double Quality)
{
    internal RecordType RecordType => Cds.IsSchool ? RecordType.School : RecordType.District;

    internal bool IsCharter { get; init; }

    internal bool IsAlternative { get; init; }

    internal bool IsAgency => IsCharter || !Cds.IsSchool;

    internal bool IsHigh => Grades is SuspensionType.HighSchool or SuspensionType.HighSchoolDistrict;

    /// <summary>State priorities whose indicators may fall anywhere; those of the others stay at status level 3 or better unless a focus says otherwise.</summary>
    internal StatePrioritySet Weak { get; init; } = [StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.SchoolClimate, StatePriority.PupilOutcomes];

    /// <summary>Results that are Red in certain years.</summary>
    internal IReadOnlyList<Focus> Focuses { get; init; } = [];

    /// <summary>Local indicators that are rated otherwise than Met.</summary>
    internal IReadOnlyDictionary<(StatePriority Priority, DashboardYear Year), LocalIndicatorRating> Local { get; init; } =
        new Dictionary<(StatePriority Priority, DashboardYear Year), LocalIndicatorRating>();

    /// <summary>Letters of the assistance lists of earlier years.</summary>
    internal IReadOnlyDictionary<(DashboardYear Year, StudentGroup Group), PriorityLetter> Letters { get; init; } =
        new Dictionary<(DashboardYear Year, StudentGroup Group), PriorityLetter>();

    /// <summary>Flags of all rows of an indicator and a year.</summary>
    internal IReadOnlyDictionary<(Indicator Indicator, DashboardYear Year), ResultFlags> Flags { get; init; } =
        new Dictionary<(Indicator Indicator, DashboardYear Year), ResultFlags>();

    internal bool IsRed(StudentGroup group, Indicator indicator, DashboardYear year) =>
        Focuses.Any(f => f.Groups.Contains(group) && f.Indicators.Contains(indicator) && f.Years.Contains(year));
}
