using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Gathers what a Dashboard year says of one agency. Not safe for use by several threads at once.</summary>
public sealed class AgencyResultsBuilder
{
    private readonly IndicatorCell[] _cells = new IndicatorCell[AgencyResults.Groups * AgencyResults.Indicators];
    private LocalIndicatorReport? _localIndicators;
    private LocalIndicatorReport? _priorLocalIndicators;
    private bool? _dataCertificationMissed;
    private StudentGroupSet? _agencyGroups;

    /// <summary>Starts with an agency and a year.</summary>
    public AgencyResultsBuilder(Agency agency, DashboardYear year)
    {
        ArgumentNullException.ThrowIfNull(agency);
        Agency = agency;
        Year = year;
    }

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year { get; }

    /// <summary>Adds one rated result. Rows that the file shows for information only are passed over, for the same group has a row that counts.</summary>
    /// <exception cref="ArgumentException">The result is of another agency or year, or its cell is there already.</exception>
    public AgencyResultsBuilder Add(IndicatorResult result, Rating rating)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Cds != Agency.Cds || result.Year != Year)
        {
            throw new ArgumentException($"The result is of {result.Cds} in {result.Year}; expected {Agency.Cds} in {Year}.", nameof(result));
        }

        return result.Flags.HasFlag(ResultFlags.InformationOnly) ? this : Set(result.Group, result.Indicator, IndicatorCell.Of(result, rating));
    }

    /// <summary>Sets one cell.</summary>
    /// <exception cref="ArgumentException">The cell is there already: no row is lost by another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Not a student group or not an indicator.</exception>
    public AgencyResultsBuilder Set(StudentGroup group, Indicator indicator, IndicatorCell cell)
    {
        ref var place = ref _cells[AgencyResults.Place(group, indicator)];
        if (place.HasResult)
        {
            throw new ArgumentException($"{Agency.Cds} has two rows for {indicator.Code()} of group '{group.Code()}' in {Year}. Expected one.", nameof(indicator));
        }

        place = cell;
        return this;
    }

    /// <summary>Gives the local indicators of this year and of the last year before that reported them.</summary>
    /// <exception cref="ArgumentException">A report is of another agency, or not of this and an earlier year.</exception>
    public AgencyResultsBuilder WithLocalIndicators(LocalIndicatorReport? current, LocalIndicatorReport? prior)
    {
        Check(current, y => y == Year, "of this year");
        Check(prior, y => y < Year, "of an earlier year");
        _localIndicators = current;
        _priorLocalIndicators = prior;
        return this;
    }

    /// <summary>Tells whether the agency missed the certification of its data.</summary>
    public AgencyResultsBuilder WithDataCertification(bool missed)
    {
        _dataCertificationMissed = missed;
        return this;
    }

    /// <summary>Tells the student groups of the agency where the cells do not show them all.</summary>
    public AgencyResultsBuilder WithAgencyGroups(StudentGroupSet groups)
    {
        _agencyGroups = groups;
        return this;
    }

    /// <summary>The results so far.</summary>
    public AgencyResults Build() =>
        new(Agency, Year, [.. _cells], _localIndicators, _priorLocalIndicators, _dataCertificationMissed, _agencyGroups);

    private void Check(LocalIndicatorReport? report, Func<DashboardYear, bool> isYear, string expected)
    {
        if (report is not null && (report.Cds != Agency.Cds || !isYear(report.Year)))
        {
            throw new ArgumentException($"The local indicators are of {report.Cds} in {report.Year}; expected {Agency.Cds} and a report {expected} ({Year}).", nameof(report));
        }
    }
}
