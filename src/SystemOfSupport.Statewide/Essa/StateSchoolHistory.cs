using System.Collections.Immutable;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>
/// What is known of all schools of a state over the years: ratings, statuses, graduates, Title I and enrollment, in columns by school. For one school it says what a
/// <see cref="SchoolHistory"/> says, which is rebuilt when it is asked for. Made by <see cref="StateSchoolHistoryBuilder"/>; immutable and safe to share between threads.
/// </summary>
public sealed class StateSchoolHistory
{
    private readonly Agency[] _schools;
    private readonly CdsCode[] _codes;
    private readonly ImmutableSortedDictionary<DashboardYear, SchoolCells> _cells;

    internal StateSchoolHistory(Agency[] schools, CdsCode[] codes, ImmutableSortedDictionary<DashboardYear, SchoolCells> cells)
    {
        _schools = schools;
        _codes = codes;
        _cells = cells;
    }

    private StateSchoolHistory(StateSchoolHistory other)
        : this(other._schools, other._codes, other._cells)
    {
        Statuses = other.Statuses;
        Graduation = other.Graduation;
        TitleI = other.TitleI;
        Enrollment = other.Enrollment;
        GroupsMeeting = other.GroupsMeeting;
    }

    /// <summary>How many schools.</summary>
    public int Count => _schools.Length;

    /// <summary>Dashboard years whose ratings are known, in order. A school without rows in one of them has no indicator that counts in it.</summary>
    public IReadOnlyList<DashboardYear> Years => [.. _cells.Keys];

    internal ImmutableSortedDictionary<SchoolYear, EssaStatus?[]> Statuses { get; init; } = ImmutableSortedDictionary<SchoolYear, EssaStatus?[]>.Empty;

    internal ImmutableSortedDictionary<SchoolYear, RateCounts?[]> Graduation { get; init; } = ImmutableSortedDictionary<SchoolYear, RateCounts?[]>.Empty;

    internal ImmutableSortedDictionary<SchoolYear, bool?[]> TitleI { get; init; } = ImmutableSortedDictionary<SchoolYear, bool?[]>.Empty;

    internal ImmutableSortedDictionary<SchoolYear, int?[]> Enrollment { get; init; } = ImmutableSortedDictionary<SchoolYear, int?[]>.Empty;

    internal ImmutableSortedDictionary<DashboardYear, StudentGroupSet?[]> GroupsMeeting { get; init; } = ImmutableSortedDictionary<DashboardYear, StudentGroupSet?[]>.Empty;

    /// <summary>One school, in the order of codes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to <see cref="Count"/> - 1.</exception>
    public Agency School(int school) => _schools[Places.Checked(school, Count)];

    /// <summary>The place of a school among <see cref="School"/>; -1 where nothing is known of it.</summary>
    public int FindSchool(CdsCode cds) => Math.Max(-1, Array.BinarySearch(_codes, cds));

    /// <summary>The status of a school in a school year; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public EssaStatus? Status(int school, SchoolYear year) => Statuses.GetValueOrDefault(year)?[Places.Checked(school, Count)];

    /// <summary>All that is known of one school, as the evaluation of one school takes it, rated anew from its rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public SchoolHistory History(int school)
    {
        var history = new SchoolHistory(School(school));
        history = _cells.Values.Aggregate(history, (h, cells) => h.With(cells.Results(school, h.School)));
        history = Statuses.Aggregate(history, (h, column) => column.Value[school] is { } status ? h.WithStatus(column.Key, status) : h);
        history = Graduation.Aggregate(history, (h, column) => column.Value[school] is { } graduates ? h.WithGraduation(column.Key, graduates) : h);
        history = TitleI.Aggregate(history, (h, column) => column.Value[school] is { } received ? h.WithTitleI(column.Key, received) : h);
        history = Enrollment.Aggregate(history, (h, column) => column.Value[school] is { } enrollment ? h.WithCensusDayEnrollment(column.Key, enrollment) : h);
        return GroupsMeeting.Aggregate(history, (h, column) => column.Value[school] is { } groups ? h.WithGroupsMeeting(column.Key, groups) : h);
    }

    /// <summary>With the statuses that determinations gave their year, for the years that follow.</summary>
    /// <exception cref="ArgumentException">The determinations are of other schools.</exception>
    public StateSchoolHistory With(StateEssaDeterminations determinations)
    {
        CheckSchools(determinations);
        return WithStatuses(determinations.Year.Results, Array.ConvertAll(determinations.StatusBytes, s => (EssaStatus?)(EssaStatus)s));
    }

    /// <summary>
    /// With the statuses that determinations gave their year, for the schools that have results in it and whose status is not known, such as from a published list.
    /// </summary>
    /// <exception cref="ArgumentException">The determinations are of other schools.</exception>
    public StateSchoolHistory AddUnknown(StateEssaDeterminations determinations)
    {
        CheckSchools(determinations);
        var year = determinations.Year.Results;
        return WithStatuses(year, [.. Enumerable.Range(0, Count).Select(school => Status(school, year) ?? (determinations.HasResults(school) ? determinations.Status(school) : null))]);
    }

    internal SchoolCells? Cells(DashboardYear year) => _cells.GetValueOrDefault(year);

    internal StateSchoolHistory WithStatuses(SchoolYear year, EssaStatus?[] statuses) => new(this) { Statuses = Statuses.SetItem(year, statuses) };

    private void CheckSchools(StateEssaDeterminations determinations)
    {
        ArgumentNullException.ThrowIfNull(determinations);
        if (!ReferenceEquals(determinations.History._codes, _codes))
        {
            throw new ArgumentException("The determinations are of another history. Expected those of this one, or of one that follows from it.", nameof(determinations));
        }
    }
}
