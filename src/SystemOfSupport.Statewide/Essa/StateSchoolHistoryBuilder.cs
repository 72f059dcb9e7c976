using System.Collections.Immutable;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>
/// Gathers what is known of the schools of a state: rated frames of one or more Dashboard years, rows of published lists, and what is known otherwise.
/// Not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// It takes the same from rows and lists as <see cref="SchoolHistoryCollector"/> does: graduates come from the graduation rows of All Students, of two files that tell of
/// the same school year from the later one; of several lists the latest is taken; whether a school is alternative (DASS) is taken from the latest year.
/// What an added <see cref="SchoolHistory"/> says goes before both. Of a school's names those that were added first are kept.
/// </remarks>
public sealed class StateSchoolHistoryBuilder
{
    private readonly SortedDictionary<CdsCode, Entry> _schools = [];
    private readonly SortedDictionary<DashboardYear, StateRatings> _ratings = [];
    private readonly List<SchoolHistory> _histories = [];
    private readonly SortedDictionary<DashboardYear, Dictionary<CdsCode, EssaRecord>> _records = [];

    /// <summary>Adds a rated year: the rows of its schools. Rows of districts, county offices and the state are no school's and are passed over.</summary>
    /// <exception cref="ArgumentException">The year was added already.</exception>
    public void Add(StateRatings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (!_ratings.TryAdd(ratings.Frame.Year, ratings))
        {
            throw new ArgumentException($"Ratings of {ratings.Frame.Year} were added already. Expected one frame of a year.", nameof(ratings));
        }

        foreach (var entity in ratings.Frame.Entities)
        {
            if (entity.RecordType == RecordType.School)
            {
                Know(ratings.Frame.Year, entity.Cds, entity.IsAlternativeSchool)
                    .School ??= new(entity.Cds, entity.SchoolName, entity.IsCharter ? AgencyKind.Charter : AgencyKind.School) { DistrictName = entity.DistrictName, CountyName = entity.CountyName };
            }
        }
    }

    /// <summary>Adds one row of a published list.</summary>
    /// <exception cref="ArgumentException">The school has a row of that year already.</exception>
    public void Add(EssaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!_records.TryGetValue(record.Year, out var records))
        {
            _records.Add(record.Year, records = []);
        }

        if (!records.TryAdd(record.School.Cds, record))
        {
            throw new ArgumentException($"{record.School} has two rows in the list of {record.Year}. Expected one.", nameof(record));
        }

        Know(record.Year, record.School.Cds, record.School.IsAlternativeSchool).School ??= record.School;
    }

    /// <summary>
    /// Adds what is known of one school otherwise: a flag of Title I, graduates, the ratings of a year without a frame. A school of which nothing else is known keeps the
    /// alternative (DASS) flag of this history.
    /// </summary>
    public void Add(SchoolHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        _histories.Add(history);
        if (!_schools.TryGetValue(history.School.Cds, out var entry))
        {
            _schools.Add(history.School.Cds, entry = new());
        }

        entry.School ??= history.School;
    }

    /// <summary>The history of what was added.</summary>
    /// <exception cref="ArgumentException">A school has two rows of one group and indicator in a year, beside rows for information only.</exception>
    /// <exception cref="InvalidOperationException">A year's ratings come both as a frame and school by school.</exception>
    public StateSchoolHistory Build()
    {
        CdsCode[] codes = [.. _schools.Keys];
        Agency[] schools = [.. _schools.Values.Select(e => e.Build())];
        var cells = ImmutableSortedDictionary.CreateBuilder<DashboardYear, SchoolCells>();
        var graduation = new Columns<SchoolYear, RateCounts>(codes);
        foreach (var (year, ratings) in _ratings)
        {
            var rated = new RatedSchoolCells(ratings, codes);
            cells.Add(year, rated);
            foreach (var (school, row) in rated.GraduationRows())
            {
                var result = ratings.Frame.Result(row);
                graduation.Set(year.Results, school, result.CurrentCounts);
                if (year.PriorResults is { } prior)
                {
                    graduation.Set(prior, school, result.PriorCounts);
                }
            }
        }

        foreach (var given in _histories.SelectMany(h => h.AllResults).GroupBy(r => r.Year))
        {
            if (cells.ContainsKey(given.Key))
            {
                throw new InvalidOperationException($"Ratings of {given.Key} come both as a frame and school by school. Expected one of the two.");
            }

            var results = new AgencyResults?[codes.Length];
            foreach (var result in given)
            {
                results[Array.BinarySearch(codes, result.Agency.Cds)] = result;
            }

            cells.Add(given.Key, new GivenSchoolCells(given.Key, results));
        }

        var statuses = new Columns<SchoolYear, EssaStatus>(codes);
        var titleI = new Columns<SchoolYear, bool>(codes);
        var enrollment = new Columns<SchoolYear, int>(codes);
        var groups = new Columns<DashboardYear, StudentGroupSet>(codes);
        foreach (var record in _records.Values.SelectMany(r => r.Values))
        {
            statuses.Set(record.School.Cds, record.EarlierStatuses);
            statuses.Set(record.School.Cds, [new(record.Year.Results, record.Status)]);
            titleI.Set(record.School.Cds, record.TitleI);
            enrollment.Set(record.School.Cds, record.CensusDayEnrollment is { } students ? [new(record.Year.Results, students)] : []);
            groups.Set(record.School.Cds, record.GroupsMeeting is { } meeting ? [new(record.Year, meeting)] : []);
        }

        foreach (var history in _histories)
        {
            statuses.Set(history.School.Cds, history.AllStatuses);
            graduation.Set(history.School.Cds, history.AllGraduation);
            titleI.Set(history.School.Cds, history.AllTitleI);
            enrollment.Set(history.School.Cds, history.AllEnrollment);
            groups.Set(history.School.Cds, history.AllGroupsMeeting);
        }

        return new(schools, codes, cells.ToImmutable())
        {
            Statuses = statuses.ToImmutable(),
            Graduation = graduation.ToImmutable(),
            TitleI = titleI.ToImmutable(),
            Enrollment = enrollment.ToImmutable(),
            GroupsMeeting = groups.ToImmutable(),
        };
    }

    private Entry Know(DashboardYear year, CdsCode cds, bool alternative)
    {
        if (!_schools.TryGetValue(cds, out var entry))
        {
            _schools.Add(cds, entry = new());
        }

        if (entry.AlternativeYear is not { } known || year > known)
        {
            (entry.AlternativeYear, entry.IsAlternative) = (year, alternative);
        }
        else if (year == known)
        {
            entry.IsAlternative |= alternative;
        }

        return entry;
    }

    private sealed class Entry
    {
        internal Agency? School { get; set; }

        internal DashboardYear? AlternativeYear { get; set; }

        internal bool IsAlternative { get; set; }

        internal Agency Build() => AlternativeYear is null ? School! : School! with { IsAlternativeSchool = IsAlternative };
    }

    private sealed class Columns<TYear, TValue>(CdsCode[] codes)
        where TYear : struct, IComparable<TYear>
        where TValue : struct
    {
        private readonly Dictionary<TYear, TValue?[]> _columns = [];

        internal void Set(TYear year, int school, TValue? value)
        {
            if (value is null)
            {
                return;
            }

            if (!_columns.TryGetValue(year, out var column))
            {
                _columns.Add(year, column = new TValue?[codes.Length]);
            }

            column[school] = value;
        }

        internal void Set(CdsCode cds, IEnumerable<KeyValuePair<TYear, TValue>> values)
        {
            var school = Array.BinarySearch(codes, cds);
            foreach (var (year, value) in values)
            {
                Set(year, school, value);
            }
        }

        internal ImmutableSortedDictionary<TYear, TValue?[]> ToImmutable() => _columns.ToImmutableSortedDictionary();
    }
}
