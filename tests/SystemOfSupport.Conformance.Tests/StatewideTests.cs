using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Conformance.Tests;

/// <summary>Official files read into columns give the cells and determinations of the path of single results.</summary>
public sealed class StatewideTests
{
    [SkippableTheory]
    [InlineData(2017, "dashboard/2017f-statewide")]
    [InlineData(2018, "dashboard/2018-monterey")]
    [InlineData(2018, "dashboard/2018-statewide")]
    [InlineData(2024, "dashboard/2024-monterey")]
    public void Columns_give_the_rows_ratings_and_determinations_of_the_object_path(int year, string folder)
    {
        var files = Directory.GetFiles(Official.File(folder), "*download*").Order(StringComparer.Ordinal).ToArray();
        var rater = Rater.For(year);
        var builder = new StateFrameBuilder(rater);
        StateFrameReader.Read(builder, files, new StateReadOptions { Threads = 2 });
        var ratings = builder.Build(2).Rate(2);
        var findings = new StateAssistanceEvaluator(AssistanceEvaluator.For(year)).Find(ratings, 2);

        var collector = new AgencyResultsCollector(year);
        var frame = ratings.Frame;
        using var rows = frame.RowsAsAdded().GetEnumerator();
        foreach (var result in files.SelectMany(f => DashboardFileReader.Open(f).Rows()).Select(r => r.Result))
        {
            Assert.True(rows.MoveNext());
            var rating = rater.Rate(result);
            collector.Add(result, rating);
            Assert.Equal(result, frame.Result(rows.Current));
            Assert.Equal(
                ((byte)rating.Status, (byte)rating.Change, (byte)rating.Level, (byte)rating.Box.Number, (byte)rating.Reason),
                (ratings.StatusLevels[rows.Current], ratings.ChangeLevels[rows.Current], ratings.Colors[rows.Current], ratings.Boxes[rows.Current], ratings.Reasons[rows.Current]));
        }

        Assert.False(rows.MoveNext());
        var agencies = collector.Build();
        Assert.Equal(agencies.Count, findings.Count);
        foreach (var (agency, i) in agencies.Select((a, i) => (a, i)))
        {
            var direct = AssistanceEvaluator.For(year).Determine(agency);
            var bulk = findings.Determine(i);
            Assert.Equal((direct.Agency, direct.StatusText), (bulk.Agency, bulk.StatusText));
            Assert.Equal(direct.Explain().ToPlainText(), bulk.Explain().ToPlainText());
            Assert.Equal(direct.Findings.MeetsCriteria, findings.MeetsCriteria(i));
            Assert.Equal(direct.Findings.GroupsMeetingCriteria, findings.GroupsMeetingCriteria(i));
        }
    }
}
