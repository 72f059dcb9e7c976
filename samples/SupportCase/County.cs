using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SupportCase;

/// <summary>The determinations of one district and its schools, made from a county's Dashboard files of 2023 and 2024.</summary>
internal sealed record County(AssistanceDetermination District, IReadOnlyList<EssaDetermination> Schools, IndicatorResult Absence)
{
    internal static readonly CdsCode DistrictCode = CdsCode.Parse("59750280000000");
    internal const StudentGroup Group = StudentGroup.StudentsWithDisabilities;
    private static readonly DashboardYear[] Years = [2023, 2024];

    /// <summary>Reads a folder that holds <c>dashboard-2023</c> and <c>dashboard-2024</c>.</summary>
    /// <exception cref="CountyException">A folder is missing, or the district of the story is not in the files, or not identified.</exception>
    /// <exception cref="FileReadException">A row cannot be read.</exception>
    internal static County Read(DirectoryInfo folder, Action<string> tell)
    {
        var results = new AgencyResultsCollector(Years[^1]);
        var histories = new SchoolHistoryCollector();
        IndicatorResult? absence = null;
        foreach (var year in Years)
        {
            var dashboard = new DirectoryInfo(Path.Combine(folder.FullName, $"dashboard-{year}"));
            var files = dashboard.Exists ? dashboard.GetFiles($"*download{year}.txt").OrderBy(f => f.Name, StringComparer.Ordinal).ToArray() : [];
            if (files.Length == 0)
            {
                throw new CountyException($"'{dashboard}' is not there or empty. Expected the Dashboard files of {year}, such as chronicdownload{year}.txt.");
            }

            var rows = 0;
            foreach (var row in files.SelectMany(f => DashboardFileReader.Open(f.FullName).Rows()))
            {
                rows++;
                var rating = Rater.For(year).Rate(row.Result);
                histories.Add(row.Result, rating);
                if (year == Years[^1])
                {
                    results.Add(row.Result, rating);
                    absence = row.Result is { Indicator: Indicator.ChronicAbsenteeism, Group: Group } && row.Result.Cds == DistrictCode ? row.Result : absence;
                }
            }

            tell($"read Dashboard {year}: {files.Length} files, {rows} rows");
        }

        var district = results.Build().FirstOrDefault(a => a.Agency.Cds == DistrictCode) is { } found ? AssistanceEvaluator.For(Years[^1]).Determine(found) : null;
        if (district is null || absence is null || !district.Findings.GroupsMeetingCriteria.Contains(Group))
        {
            throw new CountyException($"The files of {folder} do not identify the district {DistrictCode} for {Group.Name()}. Expected those of the synthetic county, about which the story is told.");
        }

        var schools = histories.Build()
            .Where(h => h.School.Cds.District == DistrictCode)
            .Select(h => EssaEvaluator.For(Years[^1]).Determine(EssaEvaluator.For(Years[0]).Determine(h) is var before ? h.WithStatus(Years[0].Results, before.Status) : h))
            .Where(d => d.Status > EssaStatus.NoStatus)
            .ToList();
        tell($"determined {district.Agency.Name}: {district.StatusText}; {schools.Count} of its schools identified");
        return new(district, schools, absence);
    }
}
