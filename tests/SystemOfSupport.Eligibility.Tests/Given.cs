using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>Agencies, cells, local indicators and earlier years in short notation.</summary>
internal static class Given
{
    internal static readonly Agency District = new(CdsCode.Of(99, 12345), "Valle Unified", AgencyKind.District);
    internal static readonly Agency CountyOffice = new(CdsCode.Of(99, 10999), "Valle County Office of Education", AgencyKind.CountyOffice);
    internal static readonly Agency Charter = new(CdsCode.Of(99, 12345, 123456), "Valle Charter", AgencyKind.Charter);

    internal static Agency Of(AgencyKind kind) => kind switch
    {
        AgencyKind.CountyOffice => CountyOffice,
        AgencyKind.Charter => Charter,
        _ => District,
    };

    internal static AgencyResultsBuilder Results(DashboardYear year, string cells = "", AgencyKind kind = AgencyKind.District) =>
        new AgencyResultsBuilder(Of(kind), year).With(cells);

    /// <summary>Results with every input that any year asks for, and nothing amiss in them.</summary>
    internal static AgencyResultsBuilder Complete(DashboardYear year, string cells = "", AgencyKind kind = AgencyKind.District) =>
        Results(year, cells, kind).WithLocal("", "").WithDataCertification(missed: false);

    /// <summary>
    /// Adds cells: <c>EL: ELA 1, MATH s1, CCI few1; SWD: SUSP 1</c>. A digit is a colour, <c>s</c> and a digit a status level,
    /// <c>few</c> and a digit a status level of too few students.
    /// </summary>
    internal static AgencyResultsBuilder With(this AgencyResultsBuilder builder, string cells)
    {
        foreach (var line in cells.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(": ");
            foreach (var cell in parts[1].Split(", "))
            {
                var words = cell.Split(' ');
                builder.Set(StudentGroups.Parse(parts[0]), Indicators.Parse(words[0]), Cell(words[1]));
            }
        }

        return builder;
    }

    /// <summary>Adds local indicators of this year and the one before: <c>1,2+,9</c>, priorities Not Met, with a plus for two or more years; null where not given.</summary>
    internal static AgencyResultsBuilder WithLocal(this AgencyResultsBuilder builder, string? current, string? prior) =>
        builder.WithLocalIndicators(Report(builder.Agency.Cds, builder.Year, current), Report(builder.Agency.Cds, builder.Year.Previous ?? builder.Year, prior));

    internal static AssistanceDetermination Determine(this AgencyResultsBuilder builder, AssistanceHistory? history = null, AssistanceOptions? options = null) =>
        AssistanceEvaluator.For(builder.Year, options).Determine(builder.Build(), history);

    /// <summary>Earlier years of an agency: <c>2022: EL,FOS; 2023:</c>, the groups that met the criteria.</summary>
    internal static AssistanceHistory History(string years, AgencyKind kind = AgencyKind.District) =>
        AssistanceHistory.Empty.Add(years.Split(';', StringSplitOptions.TrimEntries).Select(y => Entry(DashboardYear.Parse(y[..4]), AssistanceStatus.NotDetermined, y[5..], kind)));

    /// <summary>The status of one earlier year.</summary>
    internal static AssistanceHistory Status(DashboardYear year, AssistanceStatus status, AgencyKind kind = AgencyKind.District) =>
        AssistanceHistory.Empty.Add([Entry(year, status, "", kind)]);

    internal static AssistanceHistoryEntry Entry(DashboardYear year, AssistanceStatus status, string groups, AgencyKind kind = AgencyKind.District, bool locally = false) =>
        new(year, Of(kind).Cds, kind, status, StudentGroupSet.Parse(groups, null), locally);

    private static IndicatorCell Cell(string text) => text switch
    {
        ['s', var level] => IndicatorCell.OfStatus(StatusLevels.Parse([level])),
        ['f', 'e', 'w', var level] => IndicatorCell.OfStatus(StatusLevels.Parse([level])) with { HasColorNSize = false },
        _ => IndicatorCell.OfColor(PerformanceLevels.Parse(text)),
    };

    private static LocalIndicatorReport? Report(CdsCode cds, DashboardYear year, string? notMet)
    {
        if (notMet is null)
        {
            return null;
        }

        var ratings = LocalIndicators.All.ToDictionary(p => p, _ => LocalIndicatorRating.Met);
        foreach (var priority in notMet.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            ratings[StatePriorities.Parse(priority.TrimEnd('+'))] = priority.EndsWith('+') ? LocalIndicatorRating.NotMetForTwoOrMoreYears : LocalIndicatorRating.NotMet;
        }

        return new(cds, year, ratings);
    }
}
