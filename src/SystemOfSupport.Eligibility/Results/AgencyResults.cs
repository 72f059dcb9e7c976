using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Everything that one Dashboard year says of one agency, as far as eligibility looks at it. Immutable; made by <see cref="AgencyResultsBuilder"/>.</summary>
public sealed class AgencyResults
{
    internal const int Indicators = (int)Indicator.Science + 1;
    internal const int Groups = (int)StudentGroup.ScienceTestTakers + 1;
    private readonly IndicatorCell[] _cells;

    internal AgencyResults(
        Agency agency,
        DashboardYear year,
        IndicatorCell[] cells,
        LocalIndicatorReport? localIndicators,
        LocalIndicatorReport? priorLocalIndicators,
        bool? dataCertificationMissed,
        StudentGroupSet? agencyGroups)
    {
        Agency = agency;
        Year = year;
        _cells = cells;
        LocalIndicators = localIndicators;
        PriorLocalIndicators = priorLocalIndicators;
        DataCertificationMissed = dataCertificationMissed;
        AgencyGroups = agencyGroups ?? RatedGroups();
    }

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year { get; }

    /// <summary>Local indicators of this year; null where they were not given.</summary>
    public LocalIndicatorReport? LocalIndicators { get; }

    /// <summary>Local indicators of the last year before that reported them; null where they were not given.</summary>
    public LocalIndicatorReport? PriorLocalIndicators { get; }

    /// <summary>Whether the agency missed the certification of its data; null where that was not given.</summary>
    public bool? DataCertificationMissed { get; }

    /// <summary>The student groups that the agency has for the test of persistent need: those with a rated cell, unless they were given.</summary>
    public StudentGroupSet AgencyGroups { get; }

    /// <summary>One cell; the default value where the Dashboard has no such row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a student group or not an indicator.</exception>
    public IndicatorCell this[StudentGroup group, Indicator indicator] => _cells[Place(group, indicator)];

    /// <exception cref="ArgumentOutOfRangeException">Not a student group or not an indicator: its number would be the place of another cell.</exception>
    internal static int Place(StudentGroup group, Indicator indicator)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)group, Groups - 1, nameof(group));
        ArgumentOutOfRangeException.ThrowIfZero((int)indicator, nameof(indicator));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)indicator, Indicators - 1, nameof(indicator));
        return ((int)group * Indicators) + (int)indicator;
    }

    private StudentGroupSet RatedGroups()
    {
        var groups = StudentGroupSet.Empty;
        for (var i = 0; i < _cells.Length; i++)
        {
            if (_cells[i].IsRated && i >= Indicators)
            {
                groups = groups.With((StudentGroup)(i / Indicators));
            }
        }

        return groups;
    }
}
