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
    private readonly LocalReportCollector _local = new();

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
    public void Add(LocalIndicatorReport report) => _local.Add(report);

    /// <summary>The agencies by code, each with all that was added.</summary>
    public IReadOnlyList<AgencyResults> Build() =>
        [.. _builders.Values.OrderBy(b => b.Agency.Cds).Select(b => b.WithLocalIndicators(_local.Find(b.Agency.Cds, Year), _local.Find(b.Agency.Cds, Year.Previous)).Build())];

    /// <summary>The kind of agency to which a row belongs; null where it belongs to none.</summary>
    public static AgencyKind? KindOf(IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return KindOf(result.RecordType, result.IsCountyOffice, result.IsCharter);
    }

    internal static AgencyKind? KindOf(RecordType recordType, bool isCountyOffice, bool isCharter) => recordType switch
    {
        RecordType.District => isCountyOffice ? AgencyKind.CountyOffice : AgencyKind.District,
        RecordType.School when isCharter => AgencyKind.Charter,
        _ => null,
    };

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
