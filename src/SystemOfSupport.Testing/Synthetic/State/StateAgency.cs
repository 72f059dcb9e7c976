using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>A district or county office of the synthetic state, with its schools and the charter schools that it authorizes.</summary>
internal sealed class StateAgency
{
    /// <summary>Number in the state, from 0 on.</summary>
    internal required int Index { get; init; }

    internal required CdsCode Cds { get; init; }

    internal required string Name { get; init; }

    internal required string CountyName { get; init; }

    /// <summary>Type of a district; none for a county office.</summary>
    internal required DistrictGradeType Type { get; init; }

    internal required IReadOnlyList<StateSchool> Schools { get; init; }

    internal bool IsCountyOffice => Type == DistrictGradeType.None;

    internal SuspensionType Suspension => Type switch
    {
        DistrictGradeType.Elementary => Schools.Count(s => !s.IsCharter) == 1 ? SuspensionType.ElementarySchool : SuspensionType.ElementaryDistrict,
        DistrictGradeType.HighSchool => SuspensionType.HighSchoolDistrict,
        _ => SuspensionType.UnifiedDistrict,
    };

    internal AgencyProfile Profile(DashboardYear year) => new()
    {
        Agency = new(Cds, Name, IsCountyOffice ? AgencyKind.CountyOffice : AgencyKind.District) { CountyName = CountyName },
        DistrictType = Type,
        TestingWindow = StateCalendar.Window(year.Results),
        PriorTestingWindow = StateCalendar.Window(year.Results.Previous),
    };
}
