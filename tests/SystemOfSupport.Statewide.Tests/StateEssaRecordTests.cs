using SystemOfSupport.Eligibility;
using SystemOfSupport.Essa.Tests;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>The official record of schools through the bulk path.</summary>
public sealed class StateEssaRecordTests
{
    [SkippableFact]
    public void The_whole_state_of_2018_is_determined_as_school_by_school()
    {
        var list = EssaLists.Read(2018);
        var histories = SchoolColors.Histories.Values.OrderBy(h => h.School.Cds).ToList();
        var builder = new StateSchoolHistoryBuilder();
        histories.ForEach(builder.Add);
        var found = new StateEssaEvaluator(EssaEvaluator.For(2018)).Determine(builder.Build(), 2);

        StateEssaTests.AssertEqual(histories, found);
        Assert.Equal(9_895, list.Count(r => found.Status(found.History.FindSchool(r.School.Cds)) == r.Status));
        Assert.Equal(1_030, list.Sum(r => found.Groups(found.History.FindSchool(r.School.Cds)).Intersect(r.Groups).Count));
        foreach (var school in Enumerable.Range(0, found.Count).Where(s => s % 97 == 0))
        {
            Assert.Equal(EssaEvaluator.For(2018).Determine(histories[school]).Explain(), found.Determine(school).Explain());
        }
    }

    [SkippableFact]
    public void Dashboard_files_are_determined_as_school_by_school()
    {
        var builder = new StateSchoolHistoryBuilder();
        var collector = new SchoolHistoryCollector();
        foreach (var (year, folder) in new[] { (2017, "2017f-statewide"), (2018, "2018-monterey") })
        {
            var rater = Rater.For(year);
            var frame = new StateFrameBuilder(rater);
            foreach (var result in Rows(folder))
            {
                frame.Add(result);
                collector.Add(result, rater.Rate(result));
            }

            builder.Add(frame.Build().Rate(2));
        }

        foreach (var record in EssaLists.Read(2018))
        {
            builder.Add(record);
            collector.Add(record);
        }

        var histories = collector.Build();
        var found = new StateEssaEvaluator(EssaEvaluator.For(2018)).Determine(builder.Build(), 2);

        Assert.Equal(histories.Select(h => h.School), Enumerable.Range(0, found.Count).Select(found.History.School));
        StateEssaTests.AssertEqual(histories, found);
        Assert.Contains(Enumerable.Range(0, found.Count), s => found.Status(s) == EssaStatus.Atsi);
        foreach (var school in Enumerable.Range(0, found.Count).Where(s => s % 997 == 0 || found.Status(s) > EssaStatus.NoStatus).Take(100))
        {
            Assert.Equal(EssaEvaluator.For(2018).Determine(histories[school]).Explain(), found.Determine(school).Explain());
        }
    }

    private static IEnumerable<IndicatorResult> Rows(string folder)
    {
        var anyFile = OfficialTable.Path("dashboard", folder, folder == "2018-monterey" ? "graddownload2018.txt" : "graddownload2017f.txt.gz");
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(anyFile)!, "*download*").Order(StringComparer.Ordinal))
        {
            foreach (var row in DashboardFileReader.Open(file).Rows())
            {
                yield return row.Result;
            }
        }
    }
}
