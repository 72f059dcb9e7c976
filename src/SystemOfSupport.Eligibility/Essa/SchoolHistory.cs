using System.Collections.Immutable;
using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>
/// What is known of one school over the years: ratings, statuses, graduates, Title I and enrollment. From it follow the status and the exit of a year. Immutable.
/// </summary>
public sealed class SchoolHistory
{
    private ImmutableDictionary<DashboardYear, AgencyResults> _results = ImmutableDictionary<DashboardYear, AgencyResults>.Empty;
    private ImmutableDictionary<DashboardYear, StudentGroupSet> _groups = ImmutableDictionary<DashboardYear, StudentGroupSet>.Empty;
    private ImmutableDictionary<SchoolYear, EssaStatus> _statuses = ImmutableDictionary<SchoolYear, EssaStatus>.Empty;
    private ImmutableDictionary<SchoolYear, RateCounts> _graduation = ImmutableDictionary<SchoolYear, RateCounts>.Empty;
    private ImmutableDictionary<SchoolYear, bool> _titleI = ImmutableDictionary<SchoolYear, bool>.Empty;
    private ImmutableDictionary<SchoolYear, int> _enrollment = ImmutableDictionary<SchoolYear, int>.Empty;

    /// <summary>A school of which nothing is known yet.</summary>
    public SchoolHistory(Agency school)
    {
        ArgumentNullException.ThrowIfNull(school);
        School = school;
    }

    private SchoolHistory(SchoolHistory other)
        : this(other.School)
    {
        _results = other._results;
        _groups = other._groups;
        _statuses = other._statuses;
        _graduation = other._graduation;
        _titleI = other._titleI;
        _enrollment = other._enrollment;
    }

    /// <summary>The school. Whether it is an alternative school (DASS) decides the flag of small schools only.</summary>
    public Agency School { get; }

    /// <summary>School years of which the status is known, in order.</summary>
    public IReadOnlyList<SchoolYear> StatusYears => [.. _statuses.Keys.Order()];

    internal IEnumerable<AgencyResults> AllResults => _results.Values;

    internal IEnumerable<KeyValuePair<DashboardYear, StudentGroupSet>> AllGroupsMeeting => _groups;

    internal IEnumerable<KeyValuePair<SchoolYear, EssaStatus>> AllStatuses => _statuses;

    internal IEnumerable<KeyValuePair<SchoolYear, RateCounts>> AllGraduation => _graduation;

    internal IEnumerable<KeyValuePair<SchoolYear, bool>> AllTitleI => _titleI;

    internal IEnumerable<KeyValuePair<SchoolYear, int>> AllEnrollment => _enrollment;

    /// <summary>With the ratings of one Dashboard year, in place of those it had of the year.</summary>
    /// <exception cref="ArgumentException">The results are of another school.</exception>
    public SchoolHistory With(AgencyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        CheckSchool(results.Agency.Cds, nameof(results));
        return new(this) { _results = _results.SetItem(results.Year, results) };
    }

    /// <summary>With what a row of a published list says: statuses, Title I, enrollment and groups, in place of what was known.</summary>
    /// <remarks>
    /// Where the year's test of student groups looked at that year alone (2022), the row also tells which groups fit a pattern in it: the flagged ones at an
    /// ATSI school, and none at a school without a status. Of a CSI school it does not tell, for groups are not flagged there.
    /// </remarks>
    /// <exception cref="ArgumentException">The row is of another school.</exception>
    public SchoolHistory With(EssaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        CheckSchool(record.School.Cds, nameof(record));
        return new(this)
        {
            _statuses = _statuses.SetItems(record.EarlierStatuses).SetItem(record.Year.Results, record.Status),
            _titleI = _titleI.SetItems(record.TitleI),
            _enrollment = record.CensusDayEnrollment is { } enrollment ? _enrollment.SetItem(record.Year.Results, enrollment) : _enrollment,
            _groups = record.GroupsMeeting is { } groups ? _groups.SetItem(record.Year, groups) : _groups,
        };
    }

    /// <summary>With the status of one year.</summary>
    /// <param name="year">The school year of the results.</param>
    /// <param name="status">The status.</param>
    public SchoolHistory WithStatus(SchoolYear year, EssaStatus status) => new(this) { _statuses = _statuses.SetItem(year, status) };

    /// <summary>With the graduates and the cohort of All Students of one school year.</summary>
    public SchoolHistory WithGraduation(SchoolYear year, RateCounts graduates) => new(this) { _graduation = _graduation.SetItem(year, graduates) };

    /// <summary>With whether the school received Title I funds in one school year.</summary>
    public SchoolHistory WithTitleI(SchoolYear year, bool received) => new(this) { _titleI = _titleI.SetItem(year, received) };

    /// <summary>With the enrollment on Census Day of one school year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enrollment is negative.</exception>
    public SchoolHistory WithCensusDayEnrollment(SchoolYear year, int enrollment)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(enrollment);
        return new(this) { _enrollment = _enrollment.SetItem(year, enrollment) };
    }

    /// <summary>With the student groups that fit a pattern in one Dashboard year whose ratings are not at hand, such as those flagged in the one-year list of 2022.</summary>
    public SchoolHistory WithGroupsMeeting(DashboardYear year, StudentGroupSet groups) => new(this) { _groups = _groups.SetItem(year, groups) };

    /// <summary>The ratings of a year; null where they are not known.</summary>
    public AgencyResults? Results(DashboardYear year) => _results.GetValueOrDefault(year);

    /// <summary>The groups given for a year without ratings; null where none were.</summary>
    public StudentGroupSet? GroupsMeeting(DashboardYear year) => Find(_groups, year);

    /// <summary>The status of a school year; null where it is not known.</summary>
    public EssaStatus? Status(SchoolYear year) => Find(_statuses, year);

    /// <summary>Graduates and cohort of a school year; null where they are not known.</summary>
    public RateCounts? Graduation(SchoolYear year) => Find(_graduation, year);

    /// <summary>Whether the school received Title I funds; null where it is not known.</summary>
    public bool? TitleI(SchoolYear year) => Find(_titleI, year);

    /// <summary>Enrollment on Census Day; null where it is not known.</summary>
    public int? CensusDayEnrollment(SchoolYear year) => Find(_enrollment, year);

    /// <summary>The school and the years known.</summary>
    public override string ToString() => $"{School}: ratings of {_results.Count}, statuses of {_statuses.Count} years";

    private static TValue? Find<TKey, TValue>(ImmutableDictionary<TKey, TValue> values, TKey key)
        where TKey : struct
        where TValue : struct =>
        values.TryGetValue(key, out var value) ? value : null;

    private void CheckSchool(CdsCode found, string parameter)
    {
        if (found != School.Cds)
        {
            throw new ArgumentException($"Found {found}. Expected {School.Cds}, the school of the history.", parameter);
        }
    }
}
