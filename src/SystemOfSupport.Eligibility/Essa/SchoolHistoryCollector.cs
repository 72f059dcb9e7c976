using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>
/// Sorts the school rows of the files of one or more Dashboard years, and the rows of published lists, by school. Rows of districts, county offices and the state
/// are no school's and are passed over. Not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// Graduates and cohorts come from the graduation rows of All Students, this year's and the prior year's. Where two files tell of the same school year the later
/// file is taken, for it is restated by the later definition. Statuses, Title I and enrollment come from lists; of several lists the
/// latest is taken, for later lists restate earlier years.
/// Whether a school is alternative (DASS) is taken from the latest year that was added.
/// </remarks>
public sealed class SchoolHistoryCollector
{
    private readonly Dictionary<CdsCode, Entry> _schools = [];
    private readonly HashSet<DashboardYear> _years = [];

    /// <summary>Adds one rated row.</summary>
    /// <exception cref="ArgumentException">The school has such a row already.</exception>
    public void Add(IndicatorResult result, Rating rating)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.RecordType != RecordType.School)
        {
            return;
        }

        _years.Add(result.Year);
        var entry = EntryOf(result.Year, new(result.Cds, result.SchoolName, result.IsCharter ? AgencyKind.Charter : AgencyKind.School)
        {
            DistrictName = result.DistrictName,
            CountyName = result.CountyName,
            IsAlternativeSchool = result.IsAlternativeSchool,
        });
        if (!entry.Builders.TryGetValue(result.Year, out var builder))
        {
            entry.Builders.Add(result.Year, builder = new(entry.School, result.Year));
        }

        builder.Add(result, rating);
        if (result is { Indicator: Indicator.Graduation, Group: StudentGroup.AllStudents })
        {
            entry.Graduation.Add((result.Year, result.Year.Results, result.CurrentCounts));
            entry.Graduation.Add((result.Year, result.Year.PriorResults ?? result.Year.Results, result.Year.PriorResults is null ? null : result.PriorCounts));
        }
    }

    /// <summary>Adds one row of a published list.</summary>
    /// <exception cref="ArgumentException">The school has a row of that year already.</exception>
    public void Add(EssaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var entry = EntryOf(record.Year, record.School);
        if (!entry.Records.TryAdd(record.Year, record))
        {
            throw new ArgumentException($"{record.School} has two rows in the list of {record.Year}. Expected one.", nameof(record));
        }
    }

    /// <summary>
    /// The schools by code. A school without rows in a year of which some school has rows has no indicator that counts in it, which is known; of a year without any rows nothing is.
    /// </summary>
    public IReadOnlyList<SchoolHistory> Build() => [.. _schools.OrderBy(s => s.Key).Select(s => Build(s.Value))];

    private SchoolHistory Build(Entry entry)
    {
        var history = new SchoolHistory(entry.School with { IsAlternativeSchool = entry.Alternative.MaxBy(a => a.Key).Value });
        foreach (var year in _years.Order())
        {
            history = history.With((entry.Builders.GetValueOrDefault(year) ?? new AgencyResultsBuilder(entry.School, year)).Build());
        }

        foreach (var (_, year, counts) in entry.Graduation.OrderBy(g => g.File))
        {
            history = counts is { HasRate: true } known ? history.WithGraduation(year, known) : history;
        }

        return entry.Records.Values.OrderBy(r => r.Year).Aggregate(history, (h, r) => h.With(r));
    }

    private Entry EntryOf(DashboardYear year, Agency school)
    {
        if (!_schools.TryGetValue(school.Cds, out var entry))
        {
            _schools.Add(school.Cds, entry = new(school));
        }

        entry.Alternative[year] = entry.Alternative.GetValueOrDefault(year) || school.IsAlternativeSchool;
        return entry;
    }

    private sealed class Entry(Agency school)
    {
        internal Agency School { get; } = school;

        internal Dictionary<DashboardYear, bool> Alternative { get; } = [];

        internal Dictionary<DashboardYear, AgencyResultsBuilder> Builders { get; } = [];

        internal List<(DashboardYear File, SchoolYear Year, RateCounts? Counts)> Graduation { get; } = [];

        internal Dictionary<DashboardYear, EssaRecord> Records { get; } = [];
    }
}
