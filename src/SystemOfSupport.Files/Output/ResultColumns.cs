using System.Globalization;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Files;

/// <summary>The columns of the four tables of results.</summary>
internal static class ResultColumns
{
    internal static readonly ResultColumn<RatedRow>[] Ratings =
    [
        new NumberColumn<RatedRow>("year", (in RatedRow r) => r.Year.Number),
        new TextColumn<RatedRow>("cds", (in RatedRow r) => r.Cds),
        new TextColumn<RatedRow>("rtype", (in RatedRow r) => r.RecordType.Code()),
        new TextColumn<RatedRow>("studentgroup", (in RatedRow r) => r.Group.Code()),
        new TextColumn<RatedRow>("indicator", (in RatedRow r) => r.Indicator.Code()),
        new NumberColumn<RatedRow>("currdenom", (in RatedRow r) => r.CurrentDenominator),
        new TenthsColumn<RatedRow>("status", (in RatedRow r) => r.Status),
        new TenthsColumn<RatedRow>("change", (in RatedRow r) => r.Change),
        new NumberColumn<RatedRow>("statuslevel", (in RatedRow r) => (int)r.StatusLevel),
        new NumberColumn<RatedRow>("changelevel", (in RatedRow r) => (int)r.ChangeLevel),
        new NumberColumn<RatedRow>("color", (in RatedRow r) => (int)r.Color),
        new NumberColumn<RatedRow>("box", (in RatedRow r) => r.Box),
        new TextColumn<RatedRow>("reason", (in RatedRow r) => r.Reason.Code()),
    ];

    internal static readonly ResultColumn<AssistanceDetermination>[] Assistance =
    [
        new NumberColumn<AssistanceDetermination>("year", (in AssistanceDetermination d) => d.Year.Number),
        new TextColumn<AssistanceDetermination>("cds", (in AssistanceDetermination d) => d.Agency.Cds.ToString()),
        new TextColumn<AssistanceDetermination>("name", (in AssistanceDetermination d) => d.Agency.Name),
        new TextColumn<AssistanceDetermination>("kind", (in AssistanceDetermination d) => d.Agency.Kind.Code()),
        new TextColumn<AssistanceDetermination>("status", (in AssistanceDetermination d) => d.StatusText),
        .. Enumerable.Range(1, 4).Select(method => new TextColumn<AssistanceDetermination>(
            $"method{method.ToString(CultureInfo.InvariantCulture)}", (in AssistanceDetermination d) => YesNo(d.Findings.Method(method)))),
        new NumberColumn<AssistanceDetermination>("totalgroups", (in AssistanceDetermination d) => d.Findings.TotalStudentGroups),
        .. AssistanceWriter.Groups.Select(group => new TextColumn<AssistanceDetermination>(group.Code(), (in AssistanceDetermination d) => d.Findings.Letter(group).ToString())),
        new TextColumn<AssistanceDetermination>("ec52072", (in AssistanceDetermination d) => YesNo(d.Ec52072)),
        new TextColumn<AssistanceDetermination>("ec52071f", (in AssistanceDetermination d) => YesNo(d.Ec52071F)),
        new TextColumn<AssistanceDetermination>("tier", (in AssistanceDetermination d) => d.Tier?.Code() ?? ""),
    ];

    internal static readonly ResultColumn<EssaDetermination>[] Essa =
    [
        new NumberColumn<EssaDetermination>("year", (in EssaDetermination d) => d.Year.Number),
        new TextColumn<EssaDetermination>("cds", (in EssaDetermination d) => d.School.Cds.ToString()),
        new TextColumn<EssaDetermination>("name", (in EssaDetermination d) => d.School.Name),
        new TextColumn<EssaDetermination>("status", (in EssaDetermination d) => d.StatusText),
        new TextColumn<EssaDetermination>("exit", (in EssaDetermination d) => d.Exit.Code()),
        .. AssistanceWriter.Groups.Select(group => new NumberColumn<EssaDetermination>(group.Code(), (in EssaDetermination d) => d.Groups.Contains(group) ? 1 : 0)),
        new NumberColumn<EssaDetermination>("totalgroups", (in EssaDetermination d) => d.Groups.Count),
        new TextColumn<EssaDetermination>("reasons", (in EssaDetermination d) => d.Explain().Root.Text),
    ];

    internal static readonly ResultColumn<AssumptionRow>[] Assumptions =
    [
        new NumberColumn<AssumptionRow>("year", (in AssumptionRow a) => a.Year.Number),
        new TextColumn<AssumptionRow>("cds", (in AssumptionRow a) => a.Cds.ToString()),
        new TextColumn<AssumptionRow>("assumption", (in AssumptionRow a) => a.Assumption.Id),
        new TextColumn<AssumptionRow>("text", (in AssumptionRow a) => a.Assumption.Text, isQuoted: true),
    ];

    private static string YesNo(TestOutcome outcome) => outcome == TestOutcome.Met ? "Y" : "N";
}
