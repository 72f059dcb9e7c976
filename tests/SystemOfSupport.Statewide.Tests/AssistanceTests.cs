using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>The findings of a state say of every agency what the evaluation of one agency says.</summary>
public sealed class AssistanceTests
{
    [Property(MaxTest = 100)]
    public void Every_agency_has_the_findings_of_one_evaluation(int seed)
    {
        var (frame, evaluator, expected) = State(seed);
        var findings = new StateAssistanceEvaluator(evaluator).Find(frame.Rate());
        Assert.Equal(expected.Select(e => e.Agency), Enumerable.Range(0, frame.AgencyCount).Select(frame.Agency));
        for (var agency = 0; agency < expected.Count; agency++)
        {
            var one = evaluator.Find(expected[agency]);
            foreach (var group in StudentGroups.All)
            {
                Assert.Equal(one.Priorities(group), findings.Priorities(agency, group));
                Assert.Equal(one.Letter(group), findings.Letter(agency, group));
            }

            for (var method = 1; method <= 4; method++)
            {
                Assert.Equal(one.Method(method), findings.Method(agency, method));
            }

            Assert.Equal(one.GroupsMeetingCriteria, findings.GroupsMeetingCriteria(agency));
            Assert.Equal(one.AgencyGroups, findings.AgencyGroups(agency));
            Assert.Equal(one.MeetsCriteria, findings.MeetsCriteria(agency));
            Assert.Equal(agency, frame.FindAgency(one.Agency.Cds));
        }
    }

    [Property(MaxTest = 30)]
    public void A_rebuilt_determination_explains_itself_as_the_direct_one(int seed)
    {
        var (frame, evaluator, expected) = State(seed);
        var findings = new StateAssistanceEvaluator(evaluator).Find(frame.Rate());
        for (var agency = 0; agency < expected.Count; agency++)
        {
            var direct = evaluator.Determine(expected[agency]);
            var rebuilt = findings.Determine(agency);
            Assert.Equal((direct.Status, direct.Confidence, direct.Ec52072), (rebuilt.Status, rebuilt.Confidence, rebuilt.Ec52072));
            Assert.Equal(direct.Explain().ToPlainText(), rebuilt.Explain().ToPlainText());
        }
    }

    [Property(MaxTest = 30)]
    public void Threads_change_no_byte(int seed)
    {
        var (frame, evaluator, _) = State(seed);
        var one = new StateAssistanceEvaluator(evaluator).Find(frame.Rate());
        foreach (var threads in new[] { 2, 5 })
        {
            var many = new StateAssistanceEvaluator(evaluator).Find(frame.Rate(threads), threads);
            Assert.Equal(one.PriorityAreas, many.PriorityAreas);
            Assert.Equal(one.Methods, many.Methods);
        }
    }

    [Fact]
    public void Random_states_meet_every_priority_and_method()
    {
        var areas = StatePrioritySet.Empty;
        var methods = new HashSet<(int, TestOutcome)>();
        for (var seed = 0; seed < 60; seed++)
        {
            var (frame, evaluator, _) = State(seed);
            var findings = new StateAssistanceEvaluator(evaluator).Find(frame.Rate());
            for (var agency = 0; agency < findings.Count; agency++)
            {
                areas = StudentGroups.All.Aggregate(areas, (all, g) => all.Union(findings.Priorities(agency, g)));
                methods.UnionWith(Enumerable.Range(1, 4).Select(m => (m, findings.Method(agency, m))));
            }
        }

        Assert.Equal("4,5,6,8", areas.ToString());
        Assert.All([1, 2, 3, 4], m => Assert.Contains((m, TestOutcome.Met), methods));
        Assert.All([1, 2, 3, 4], m => Assert.Contains((m, TestOutcome.NotMet), methods));
    }

    [Fact]
    public void A_frame_of_another_year_is_refused()
    {
        var frame = new StateFrameBuilder(Rater.For(2023)).Build();
        Assert.Contains("2023", Assert.Throws<ArgumentException>(() => new StateAssistanceEvaluator(AssistanceEvaluator.For(2024)).Find(frame.Rate())).Message, StringComparison.Ordinal);
    }

    private static (StateFrame Frame, AssistanceEvaluator Evaluator, IReadOnlyList<AgencyResults> Expected) State(int seed)
    {
        var random = new Random(seed);
        var book = RandomState.Book(seed);
        var rater = new Rater(book);
        var builder = new StateFrameBuilder(rater);
        var collector = new AgencyResultsCollector(book.Year);
        var results = new RandomState(seed).Results(book.Year, 10);
        foreach (var result in results)
        {
            builder.Add(result);
            collector.Add(result, rater.Rate(result));
        }

        foreach (var cds in results.Select(r => r.Cds).Distinct())
        {
            foreach (var year in new DashboardYear?[] { book.Year, book.Year.Previous }.OfType<DashboardYear>())
            {
                if (seed % 3 != 0 && random.Next(3) > 0)
                {
                    var report = new LocalIndicatorReport(cds, year, LocalIndicators.All.Where(_ => random.Next(2) == 0).ToDictionary(p => p, _ => (LocalIndicatorRating)random.Next(1, 4)));
                    builder.Add(report);
                    collector.Add(report);
                }
            }
        }

        var missed = results.Select(r => r.Cds).Distinct().Where(_ => random.Next(2) == 0).ToDictionary(c => c, _ => random.Next(3) == 0);
        foreach (var (cds, m) in missed)
        {
            builder.AddDataCertification(cds, m);
        }

        var expected = collector.Build().Select(r => WithCertification(r, missed)).ToList();
        return (builder.Build(), new AssistanceEvaluator(book), expected);
    }

    private static AgencyResults WithCertification(AgencyResults results, Dictionary<CdsCode, bool> missed)
    {
        if (!missed.TryGetValue(results.Agency.Cds, out var m))
        {
            return results;
        }

        var builder = new AgencyResultsBuilder(results.Agency, results.Year).WithLocalIndicators(results.LocalIndicators, results.PriorLocalIndicators).WithDataCertification(m);
        foreach (var indicator in Model.Indicators.All)
        {
            foreach (var group in StudentGroups.All.Append(StudentGroup.Unspecified).Distinct())
            {
                builder = results[group, indicator] is { HasResult: true } cell ? builder.Set(group, indicator, cell) : builder;
            }
        }

        return builder.Build();
    }
}
