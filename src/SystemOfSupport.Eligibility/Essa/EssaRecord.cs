using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>One row of a published list of schools under the Every Student Succeeds Act.</summary>
/// <param name="School">The school.</param>
/// <param name="Year">The Dashboard year of the list. The lists of 2020 and 2021, which have no Dashboard, are of 2019, whose determinations they carry on.</param>
public sealed record EssaRecord(Agency School, DashboardYear Year)
{
    /// <summary>The status of the year.</summary>
    public required EssaStatus Status { get; init; }

    /// <summary>The exit; null where the list has no such column (2018), or is of a year without a Dashboard.</summary>
    public EssaExit? Exit { get; init; }

    /// <summary>Flagged student groups.</summary>
    public StudentGroupSet Groups { get; init; }

    /// <summary>Statuses of other years as this list states them, by the school year of the results: earlier ones, and those of 2020 and 2021 in a list of these years.</summary>
    public IReadOnlyDictionary<SchoolYear, EssaStatus> EarlierStatuses { get => field ?? new Dictionary<SchoolYear, EssaStatus>(); init; }

    /// <summary>Whether the school received Title I funds, by school year.</summary>
    public IReadOnlyDictionary<SchoolYear, bool> TitleI { get => field ?? new Dictionary<SchoolYear, bool>(); init; }

    /// <summary>Enrollment on Census Day; null where the list does not give it.</summary>
    public int? CensusDayEnrollment { get; init; }

    /// <summary>The flag of small alternative schools (<c>DASSCSIEnrollFlag</c>); null where the list has no such column.</summary>
    public bool? SmallAlternativeFlag { get; init; }

    /// <summary>Whether the school has a colour (<c>Colors</c>); null where the list has no such column.</summary>
    public bool? HasColors { get; init; }

    /// <summary>
    /// The groups that fit a pattern in the year itself; null where the row does not tell. It does where the year's test of student groups looked at that year alone
    /// (2022): the flagged ones at an ATSI school, none at a school without a status. At a CSI school groups are not flagged.
    /// </summary>
    internal StudentGroupSet? GroupsMeeting =>
        Status is EssaStatus.Atsi or EssaStatus.NoStatus && EssaEvaluator.Years.Contains(Year) && EssaEvaluator.For(Year).Window.Count == 1 ? Groups : null;
}
