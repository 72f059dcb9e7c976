using FsCheck;
using FsCheck.Fluent;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>One cell with its place.</summary>
public sealed record PlacedCell(StudentGroup Group, Indicator Indicator, IndicatorCell Cell);

/// <summary>Everything that may be known of one agency: cells in some order, local indicators, certification, earlier years.</summary>
public sealed record AgencyCase(DashboardYear Year, AgencyKind Kind, IReadOnlyList<PlacedCell> Cells, string? Local, string? PriorLocal, bool? CertificationMissed, string History, bool LeavesOpen)
{
    public AssistanceDetermination Determine()
    {
        var builder = Given.Results(Year, "", Kind);
        foreach (var cell in Cells)
        {
            builder.Set(cell.Group, cell.Indicator, cell.Cell);
        }

        builder.WithLocal(Local, Year == 2017 ? null : PriorLocal);
        if (CertificationMissed is { } missed)
        {
            builder.WithDataCertification(missed);
        }

        return builder.Determine(
            History.Length == 0 ? null : Given.History(History, Kind),
            new() { WhenInputMissing = LeavesOpen ? MissingInput.LeaveUndetermined : MissingInput.AssumeNotMet });
    }
}

/// <summary>Generates agencies; red is common, so that criteria are met.</summary>
public static class GeneratedAgencies
{
    public static Arbitrary<AgencyCase> Cases() => Case().ToArbitrary();

    private static Gen<AgencyCase> Case() =>
        from year in Gen.Elements(RuleBooks.Years.ToArray())
        from kind in Gen.Elements(AgencyKind.District, AgencyKind.CountyOffice, AgencyKind.Charter)
        from cells in Gen.ListOf(Cell(year))
        from local in Local()
        from prior in Local()
        from missed in Gen.Elements<bool?>(null, false, false, true)
        from history in Gen.Elements("", "2018: EL,HI,SWD; 2019: EL,HI; 2022: EL,SWD,HI; 2023: HI; 2024: EL,HI", "2017: HI; 2018: HI,EL,SWD; 2019: HI,EL,SWD; 2022:; 2023: EL,SWD,HI; 2024:", "2023: HI")
        from open in Gen.Elements(true, false)
        select new AgencyCase(year, kind, [.. cells.DistinctBy(c => (c.Group, c.Indicator))], local, prior, missed, Before(history, year), open);

    // A small pool of groups, so that one group has several cells.
    private static Gen<PlacedCell> Cell(DashboardYear year) =>
        from @group in Gen.OneOf(
            Gen.Elements(StudentGroup.AllStudents, StudentGroup.Hispanic, StudentGroup.EnglishLearner, StudentGroup.StudentsWithDisabilities, StudentGroup.LongTermEnglishLearner),
            Gen.Elements(StudentGroups.All.ToArray()))
        from indicator in Gen.Elements(Indicators.All.ToArray())
        from level in Gen.Elements(0, 1, 1, 1, 2, 3, 4, 5)
        from few in Gen.Choose(0, 4)
        select new PlacedCell(@group, indicator, CellOf(year, indicator, level, few == 0));

    internal static IndicatorCell CellOf(DashboardYear year, Indicator indicator, int level, bool few) =>
        RuleBooks.For(year)[indicator].Reporting == IndicatorReporting.StatusOnly
            ? IndicatorCell.OfStatus((StatusLevel)level) with { HasColorNSize = !few }
            : IndicatorCell.OfColor((PerformanceLevel)level);

    private static Gen<string?> Local() => Gen.Elements(null, "", "", "3", "6", "1,3", "6+", "3,6+", "9,10");

    private static string Before(string history, DashboardYear year) =>
        string.Join("; ", history.Split("; ", StringSplitOptions.RemoveEmptyEntries).Where(y => int.Parse(y[..4]) < year.Number));
}
