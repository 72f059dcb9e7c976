using System.Globalization;
using System.Text;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Essa.Tests;

/// <summary>The colours of every school and group in 2017 and 2018, and the graduates of 2018, as histories.</summary>
internal static class SchoolColors
{
    private static readonly (string Column, Indicator Indicator)[] Columns =
    [
        ("cci", Indicator.CollegeCareer), ("chronic", Indicator.ChronicAbsenteeism), ("ela", Indicator.EnglishLanguageArts), ("elpi", Indicator.EnglishLearnerProgress),
        ("grad", Indicator.Graduation), ("math", Indicator.Mathematics), ("susp", Indicator.Suspension),
    ];

    private static readonly Lazy<IReadOnlyDictionary<CdsCode, SchoolHistory>> All = new(() => Read(EssaLists.Read(2018)), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>A history of each school of the list of 2018.</summary>
    internal static IReadOnlyDictionary<CdsCode, SchoolHistory> Histories => All.Value;

    private static Dictionary<CdsCode, SchoolHistory> Read(IEnumerable<EssaRecord> schools)
    {
        var byCode = schools.ToDictionary(s => s.School.Cds);
        var builders = byCode.Values.SelectMany(s => new[] { 2017, 2018 }.Select(y => new AgencyResultsBuilder(s.School, y))).ToDictionary(b => (b.Agency.Cds, b.Year.Number));
        foreach (var row in OfficialTable.Text(',', Encoding.UTF8, "colors", "school-group-colors-2017-2018.csv.gz"))
        {
            // A few schools have a row without a year and without colours.
            if (row["year"].Length > 0 && builders.TryGetValue((CdsCode.Parse(row["cds"]), int.Parse(row["year"], CultureInfo.InvariantCulture)), out var builder))
            {
                foreach (var (column, indicator) in Columns.Where(c => row[c.Column].Length > 0))
                {
                    builder.Set(StudentGroups.Parse(row["studentgroup"]), indicator, IndicatorCell.OfColor(PerformanceLevels.Parse(row[column])));
                }
            }
        }

        var histories = byCode.ToDictionary(s => s.Key, s => new SchoolHistory(s.Value.School).With(builders[(s.Key, 2017)].Build()).With(builders[(s.Key, 2018)].Build()).WithTitleI(new(2017), s.Value.TitleI[new(2017)]));
        foreach (var row in Graduation().Where(r => r is { RecordType: RecordType.School, Group: StudentGroup.AllStudents }))
        {
            if (!histories.TryGetValue(row.Cds, out var history))
            {
                continue;
            }

            foreach (var (year, counts) in new[] { (2016, row.PriorCounts), (2017, row.CurrentCounts) })
            {
                history = counts is { } known ? history.WithGraduation(new(year), known) : history;
            }

            histories[row.Cds] = history;
        }

        return histories;
    }

    /// <summary>Alternative (DASS) schools by the graduation file, the only file of 2018 that tells.</summary>
    internal static IReadOnlySet<CdsCode> AlternativeSchools() =>
        Graduation().Where(r => r.IsAlternativeSchool).Select(r => r.Cds).ToHashSet();

    private static IEnumerable<IndicatorResult> Graduation() => DashboardFileReader.Open(OfficialTable.Path("dashboard", "2018-statewide", "graddownload2018.txt.gz")).Rows().Select(r => r.Result);
}
