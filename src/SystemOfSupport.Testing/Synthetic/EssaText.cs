using System.Globalization;
using System.Text;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Prints the lists of schools of 2022, 2023 and 2024 in the columns of the official ones. Statuses follow from the county's own Dashboards.</summary>
/// <remarks>
/// The county's results of 2022 are the prior year's numbers of 2023; before that no school had a status. Graduates are known from 2021-22 on,
/// so that no rate of three cohorts is at hand before 2024. Title I funds go to the schools whose results are low on the whole.
/// </remarks>
internal static class EssaText
{
    private const string GroupColumns = "AA AI AS EL FI FOS HI HOM PI SED SWD TOM WH";
    private const double TitleIBelow = 2.7;
    private static readonly DashboardYear[] Years = [2022, 2023, 2024];
    private static readonly int[] YearsBefore = [2018, 2019, 2021];
    private static readonly int[] TitleIYears = [2017, 2018, 2021, 2022, 2023];

    internal static IEnumerable<SyntheticFile> Files(IReadOnlyList<(Entity Entity, EntityResults Results)> all)
    {
        var schools = all.Where(e => e.Entity.Cds.IsSchool).Select(e => (e.Entity, Found: Determine(e.Entity, e.Results).ToDictionary(d => d.Year))).ToList();
        return Years.Select(y => new SyntheticFile($"essa/essaassistance{y}.csv", Text(y, schools)));
    }

    private static IReadOnlyList<EssaDetermination> Determine(Entity entity, EntityResults results)
    {
        var school = new Agency(entity.Cds, entity.SchoolName, entity.IsCharter ? AgencyKind.Charter : AgencyKind.School) { IsAlternativeSchool = entity.IsAlternative };
        var history = new SchoolHistory(school).WithStatus(new SchoolYear(2020), EssaStatus.NoStatus);
        foreach (var start in TitleIYears)
        {
            history = history.WithTitleI(new(start), ReceivesTitleI(entity));
        }

        foreach (var year in Years)
        {
            var rater = Rater.For(year);
            var builder = new AgencyResultsBuilder(school, year);
            foreach (var result in EntityRows.Of(entity, results, year))
            {
                builder.Add(result, rater.Rate(result));
            }

            history = history.With(builder.Build()).WithCensusDayEnrollment(year.Results, entity.Enrollment);
            var graduates = results.Of(Indicator.Graduation, StudentGroup.AllStudents, year.Number);
            history = graduates.Students > 0 ? history.WithGraduation(year.Results, new(graduates.Sum, graduates.Students)) : history;
        }

        return EssaEvaluator.Replay(history, Years[0], Years[^1]);
    }

    private static string Text(DashboardYear year, IEnumerable<(Entity Entity, Dictionary<DashboardYear, EssaDetermination> Found)> schools)
    {
        var titleI = TitleIYears.Where(y => y < year.Number).ToList();
        var statuses = YearsBefore.Concat(Years.Select(y => y.Number)).Where(y => y <= year.Number).ToList();
        var text = new StringBuilder();
        Line(text,
        [
            "cds", "schoolname", "districtname", "countyname", .. titleI.Select(y => string.Create(CultureInfo.InvariantCulture, $"TitleI{y % 100:00}{(y + 1) % 100:00}")),
            "DASS", "Charter", "EnrollmentCount", "DASSCSIEnrollFlag", .. year >= 2023 ? ["Colors"] : (string[])[],
            .. statuses.Select(y => string.Create(CultureInfo.InvariantCulture, $"AssistanceStatus{y}")), "Exit",
            .. GroupColumns.Split(' '), .. year >= 2024 ? ["TotStudGrpsATSI", "TotStudGrpsTSI"] : (string[])["TotStudGrps"], "ReportingYear",
        ]);
        foreach (var (entity, found) in schools)
        {
            var own = found[year];
            Line(text,
            [
                entity.Cds.ToString(), entity.SchoolName, entity.DistrictName, SyntheticCounty.CountyName, .. titleI.Select(_ => Yes(ReceivesTitleI(entity))),
                Yes(entity.IsAlternative), entity.IsCharter ? "DF" : "", Number(entity.Enrollment), Yes(own.SmallAlternativeSchool == TestOutcome.Met),
                .. year >= 2023 ? [Yes(own.Findings(year)!.HasColors)] : (string[])[],
                .. statuses.Select(y => y < Years[0].Number ? EssaStatus.NoStatus.Code() : found[y].StatusText), own.Exit.Code(),
                .. GroupColumns.Split(' ').Select(g => own.Groups.Contains(StudentGroups.Parse(g is "TOM" ? "MR" : g)) ? "1" : "0"),
                .. year >= 2024 ? [Number(own.Status == EssaStatus.Atsi ? own.Groups.Count : 0), Number(own.Status == EssaStatus.Tsi ? own.Groups.Count : 0)] : (string[])[Number(own.Groups.Count)],
                year.ToString(),
            ]);
        }

        return text.ToString();
    }

    private static bool ReceivesTitleI(Entity entity) => entity.Quality < TitleIBelow;

    private static string Yes(bool value) => value ? "Yes" : "No";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells).Append("\r\n");
}
