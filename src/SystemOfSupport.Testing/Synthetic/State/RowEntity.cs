using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>The school, agency or state of a row.</summary>
internal readonly record struct RowEntity(CdsCode Cds, RecordType Type, string SchoolName, string DistrictName, string CountyName, SuspensionType Suspension)
{
    internal static RowEntity State { get; } = new(CdsCode.State, RecordType.State, "", "State of California", "", SuspensionType.UnifiedDistrict);

    internal bool IsCharter { get; init; }

    internal bool IsCountyOffice { get; init; }

    internal bool IsAlternative { get; init; }

    internal bool IsHigh { get; init; }

    /// <summary>Number of a school in the state; negative for others.</summary>
    internal int School { get; init; } = -1;

    internal static RowEntity Of(StateAgency agency) =>
        new(agency.Cds, RecordType.District, "", agency.Name, agency.CountyName, agency.Suspension)
        {
            IsCountyOffice = agency.IsCountyOffice,
            IsHigh = agency.Type == Indicators.DistrictGradeType.HighSchool,
        };

    internal static RowEntity Of(StateAgency agency, StateSchool school) =>
        new(school.Cds, RecordType.School, school.Name, agency.Name, agency.CountyName, school.Span.Suspension)
        {
            IsCharter = school.IsCharter,
            IsAlternative = school.IsAlternative,
            IsHigh = school.Span.IsHigh,
            School = school.Index,
        };
}
