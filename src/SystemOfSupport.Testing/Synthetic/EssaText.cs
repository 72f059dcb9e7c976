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
        using var text = new StringWriter();
        EssaListText.Write(text, year, schools.Select(s => Record(year, s.Entity, s.Found)));
        return text.ToString();
    }

    private static EssaRecord Record(DashboardYear year, Entity entity, Dictionary<DashboardYear, EssaDetermination> found)
    {
        var own = found[year];
        return new(own.School with { DistrictName = entity.DistrictName, CountyName = SyntheticCounty.CountyName }, year)
        {
            Status = own.Status,
            Exit = own.Exit,
            Groups = own.Groups,
            EarlierStatuses = YearsBefore.Select(y => (Year: new SchoolYear(y - 1), Status: EssaStatus.NoStatus))
                .Concat(Years.Where(y => y < year).Select(y => (Year: y.Results, found[y].Status))).ToDictionary(s => s.Year, s => s.Status),
            TitleI = TitleIYears.Where(y => y < year.Number).ToDictionary(y => new SchoolYear(y), _ => ReceivesTitleI(entity)),
            CensusDayEnrollment = entity.Enrollment,
            SmallAlternativeFlag = own.SmallAlternativeSchool == TestOutcome.Met,
            HasColors = year >= 2023 ? own.Findings(year)!.HasColors : null,
        };
    }

    private static bool ReceivesTitleI(Entity entity) => entity.Quality < TitleIBelow;
}
