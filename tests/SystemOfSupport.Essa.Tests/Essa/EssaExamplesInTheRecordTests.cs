using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Essa.Tests;

/// <summary>The worked examples (<see cref="EssaExamplesTests"/>) are schools of the record: their inputs and their statuses stand in its files.</summary>
public sealed class EssaExamplesInTheRecordTests
{
    private static readonly Indicator[] OfSchools2018 = [Indicator.CollegeCareer, Indicator.ChronicAbsenteeism, Indicator.EnglishLanguageArts, Indicator.Graduation, Indicator.Mathematics, Indicator.Suspension];

    [SkippableTheory]
    [InlineData("Susan H. Nelson", "ALL", 2018, null, EssaStatus.CsiLowGraduation, 98, 133, 77, 129)]
    [InlineData("Core Learning Academy", "ALL", 2018, null, EssaStatus.NoStatus, 70, 94, 68, 112)]
    [InlineData("Community Day", "ALL", 2018, "SUSP 1", EssaStatus.CsiLowPerforming)]
    [InlineData("Rail Road Flat", "ALL", 2018, "CHRO 3, SUSP 1", EssaStatus.CsiLowPerforming)]
    [InlineData("McClymonds High", "ALL", 2018, "CCI 3, ELA 1, GRAD 3, MATH 1, SUSP 1", EssaStatus.CsiLowPerforming)]
    [InlineData("James A. Graham", "ALL", 2018, "CHRO 1, ELA 2, MATH 2, SUSP 2", EssaStatus.CsiLowPerforming)]
    [InlineData("Tyrrell Elementary", "ALL", 2018, "CHRO 2, ELA 2, MATH 2, SUSP 2", EssaStatus.NoStatus)]
    [InlineData("KIPP Bridge", "ALL", 2018, "CHRO 1, ELA 2, MATH 3, SUSP 1", EssaStatus.NoStatus)]
    [InlineData("Public Safety Academy", "ALL", 2018, "CCI 4, CHRO 1, ELA 2, GRAD 5, MATH 1, SUSP 1", EssaStatus.NoStatus)]
    [InlineData("Butte County Special Education", "ALL", 2018, "CHRO 1, SUSP 1", EssaStatus.NoStatus)]
    [InlineData("Kennedy", "AA", 2018, "SUSP 1", EssaStatus.NoStatus)]
    [InlineData("Kennedy", "AA", 2017, "SUSP 1", EssaStatus.NoStatus)]
    [InlineData("15635290100198", "SWD", 2017, "GRAD 1, SUSP 3", EssaStatus.Atsi)]
    [InlineData("15635290100198", "SWD", 2018, "CCI 3, ELA 1, GRAD 2, MATH 1, SUSP 1", EssaStatus.Atsi)]
    public void In_2018(string school, string group, int year, string? cells, EssaStatus status, params int[] graduates)
    {
        var histories = SchoolColors.Histories;
        var evaluator = EssaEvaluator.For(2018);

        var matching = EssaLists.Read(2018)
            .Where(r => (r.School.Name.Contains(school, StringComparison.Ordinal) || r.School.Cds.ToString() == school) && r.Status == status)
            .Where(r => cells is null || Cells(histories[r.School.Cds].Results(year)!, StudentGroups.Parse(group)) == cells)
            .Where(r => graduates.Length == 0 || (histories[r.School.Cds].Graduation(new(2016)), histories[r.School.Cds].Graduation(new(2017))) == (new RateCounts(graduates[2], graduates[3]), new RateCounts(graduates[0], graduates[1])))
            .ToList();

        Assert.NotEmpty(matching);
        Assert.All(matching, r => Assert.Equal(status, evaluator.Determine(histories[r.School.Cds]).Status));
    }

    [SkippableTheory]
    [InlineData("Open Door Charter", 2022, EssaStatus.Atsi, EssaExit.None, "HI")]
    [InlineData("Open Door Charter", 2023, EssaStatus.Atsi, EssaExit.None, "HI")]
    [InlineData("Learning for Life Charter", 2022, EssaStatus.NoStatus, null, "")]
    [InlineData("Oasis Charter", 2022, EssaStatus.Atsi, EssaExit.None, "EL")]
    [InlineData("Oasis Charter", 2023, EssaStatus.NoStatus, EssaExit.Atsi, "")]
    [InlineData("International School of Monterey", 2022, EssaStatus.Atsi, EssaExit.None, "SWD")]
    [InlineData("International School of Monterey", 2023, EssaStatus.NoStatus, EssaExit.Atsi, "")]
    public void In_2022_and_2023(string school, int year, EssaStatus status, EssaExit? exit, string groups)
    {
        var record = Monterey(year, school);

        Assert.Equal((status, groups), (record.Status, record.Groups.ToString()));
        Assert.Equal(exit ?? EssaExits.Between(record.EarlierStatuses[EssaEvaluator.For(year).Book.Essa!.Determination!.Previous!.Value], status), record.Exit);
    }

    [SkippableTheory]
    [InlineData("Open Door Charter", "HI", "SUSP 5", EssaStatus.NoStatus, EssaExit.Atsi)]
    [InlineData("International School of Monterey", "SWD", "CHRO 3, SUSP 1", EssaStatus.NoStatus, EssaExit.None)]
    public void In_2024_by_the_countys_own_files_after_the_list_of_2023(string school, string group, string cells, EssaStatus status, EssaExit exit)
    {
        var record = Monterey(2023, school);
        var collector = new SchoolHistoryCollector();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(OfficialTable.Path("dashboard", "2024-monterey", "suspdownload2024.txt"))!))
        {
            foreach (var row in DashboardFileReader.Open(file).Rows().Where(r => r.Result.Cds == record.School.Cds))
            {
                collector.Add(row.Result, Rater.For(2024).Rate(row.Result));
            }
        }

        // The groups of 2023 that fit a pattern: those that the list flags at a school that stayed ATSI, and none of those that it had in 2022 at one that left.
        collector.Add(record);
        var history = Assert.Single(collector.Build()).WithGroupsMeeting(2023, record.Groups);
        history = history.Results(2024) is null ? history.With(new AgencyResultsBuilder(history.School, 2024).Build()) : history;
        var found = EssaEvaluator.For(2024).Determine(history);

        Assert.Equal(cells, Cells(history.Results(2024)!, StudentGroups.Parse(group)));
        Assert.Equal((status, exit), (found.Status, found.Exit));
    }

    private static EssaRecord Monterey(int year, string school) =>
        Assert.Single(EssaLists.Read(year), r => r.School.CountyName == "Monterey" && r.School.Name.Contains(school, StringComparison.OrdinalIgnoreCase));

    private static string Cells(AgencyResults results, StudentGroup group) =>
        string.Join(", ", OfSchools2018.Where(i => results[group, i].Level != PerformanceLevel.None).Select(i => $"{i.Code()} {results[group, i].Level.Code()}"));
}
