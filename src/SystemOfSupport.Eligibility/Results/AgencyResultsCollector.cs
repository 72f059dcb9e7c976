using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>
/// Sorts the rows of one Dashboard year's files by agency: districts and county offices from their own rows, charter schools from their school rows.
/// Rows of other schools and of the state are no agency's and are passed over. Not safe for use by several threads at once.
/// </summary>
/// <param name="year">The Dashboard year.</param>
public sealed class AgencyResultsCollector(DashboardYear year)
{
    private readonly Dictionary<CdsCode, AgencyResultsBuilder> _builders = [];
    private readonly Dictionary<(DashboardYear Year, CdsCode Cds), Dictionary<StatePriority, LocalIndicatorRating>> _local = [];
    private readonly Dictionary<DashboardYear, StatePrioritySet> _covered = [];

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year { get; } = year;

    /// <summary>Adds one rated row.</summary>
    /// <exception cref="ArgumentException">The row is of another year, or the agency has such a row already.</exception>
    public void Add(IndicatorResult result, Rating rating)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (KindOf(result) is { } kind)
        {
            BuilderOf(result, kind).Add(result, rating);
        }
    }

    /// <summary>
    /// Adds local indicators, of all priorities at once or of one after the other. Of every year and priority that is given, an agency that is absent
    /// has reported nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The agency has a rating of that year and priority already.</exception>
    public void Add(LocalIndicatorReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!_local.TryGetValue((report.Year, report.Cds), out var ratings))
        {
            _local.Add((report.Year, report.Cds), ratings = []);
        }

        foreach (var (priority, rating) in report.Ratings)
        {
            if (!ratings.TryAdd(priority, rating))
            {
                throw new ArgumentException($"{report.Cds} has two local indicator ratings of priority {priority.Code()} in {report.Year}. Expected one.", nameof(report));
            }

            _covered[report.Year] = _covered.GetValueOrDefault(report.Year).With(priority);
        }
    }

    /// <summary>The agencies by code, each with all that was added.</summary>
    public IReadOnlyList<AgencyResults> Build() =>
        [.. _builders.Values.OrderBy(b => b.Agency.Cds).Select(b => b.WithLocalIndicators(Local(b.Agency.Cds, Year), Year.Previous is { } previous ? Local(b.Agency.Cds, previous) : null).Build())];

    /// <summary>The kind of agency to which a row belongs; null where it belongs to none.</summary>
    public static AgencyKind? KindOf(IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.RecordType switch
        {
            RecordType.District => result.IsCountyOffice ? AgencyKind.CountyOffice : AgencyKind.District,
            RecordType.School when result.IsCharter => AgencyKind.Charter,
            _ => null,
        };
    }

    private LocalIndicatorReport? Local(CdsCode cds, DashboardYear year) =>
        _covered.TryGetValue(year, out var covered)
            ? new(cds, year, _local.GetValueOrDefault((year, cds)) ?? []) { Covered = covered }
            : null;

    private AgencyResultsBuilder BuilderOf(IndicatorResult result, AgencyKind kind)
    {
        if (!_builders.TryGetValue(result.Cds, out var builder))
        {
            var agency = new Agency(result.Cds, kind == AgencyKind.Charter ? result.SchoolName : result.DistrictName, kind)
            {
                DistrictName = result.DistrictName,
                CountyName = result.CountyName,
                IsAlternativeSchool = result.IsAlternativeSchool,
            };
            _builders.Add(result.Cds, builder = new(agency, Year));
        }

        return builder;
    }
}
