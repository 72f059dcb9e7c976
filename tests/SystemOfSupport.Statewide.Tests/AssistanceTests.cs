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

    [Property(MaxTest = 100)]
    public void Every_agency_has_the_determination_of_one_evaluation_with_earlier_years(int seed)
    {
        var (frame, shared, expected) = State(seed);
        var random = new Random(seed);
        var evaluator = new AssistanceEvaluator(shared.Book, new() { WhenInputMissing = (MissingInput)random.Next(2), CharterSameGroup = random.Next(3) switch { 0 => null, 1 => true, _ => false } });
        var history = History(random, shared.Book, expected);
        var found = new StateAssistanceEvaluator(evaluator).Determine(frame.Rate(), history, 1 + random.Next(3));
        var entries = found.Entries().ToList();
        for (var agency = 0; agency < expected.Count; agency++)
        {
            var one = evaluator.Determine(expected[agency], history);
            Assert.Equal((one.Status, one.Tier), (found.Status(agency), found.Tier(agency)));
            Assert.Equal((one.Ec52072, one.Ec52071F, one.Ec52064E5), ((TestOutcome)found.Ec52072[agency], (TestOutcome)found.Ec52071F[agency], (TestOutcome)found.Ec52064E5[agency]));
            Assert.Equal(AssistanceHistoryEntry.Of(one), entries[agency]);
            Assert.Equal(one.Explain().ToPlainText(), found.Determine(agency).Explain().ToPlainText());
        }
    }

    [Fact]
    public void Random_states_have_every_status_tier_and_outcome()
    {
        var seen = new HashSet<object>();
        for (var seed = 0; seed < 120; seed++)
        {
            var (frame, evaluator, expected) = State(seed);
            var found = new StateAssistanceEvaluator(evaluator).Determine(frame.Rate(), History(new(seed), evaluator.Book, expected));
            for (var agency = 0; agency < found.Count; agency++)
            {
                seen.UnionWith([found.Status(agency), found.Tier(agency) ?? (object)"none", ("ec52072", (TestOutcome)found.Ec52072[agency]), ("ec52071f", (TestOutcome)found.Ec52071F[agency]), ("ec52064e5", (TestOutcome)found.Ec52064E5[agency])]);
            }
        }

        Assert.All(AssistanceStatuses.All, s => Assert.Contains(s, seen));
        Assert.All(SupportTiers.All, t => Assert.Contains(t, seen));
        Assert.All(from test in new[] { "ec52072", "ec52071f", "ec52064e5" } from outcome in Enum.GetValues<TestOutcome>() select (test, outcome), o => Assert.Contains(o, seen));
    }

    [Fact]
    public void Determining_again_allocates_nothing_for_an_agency()
    {
        var (frame, evaluator, expected) = State(2, schools: 200);
        var found = new StateAssistanceEvaluator(evaluator).Determine(frame.Rate(), History(new(2), evaluator.Book, expected));
        found.Refresh();
        var before = GC.GetAllocatedBytesForCurrentThread();
        found.Refresh();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500);
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

    private static AssistanceHistory History(Random random, RuleBook book, IReadOnlyList<AgencyResults> agencies) =>
        AssistanceHistory.Empty.Add(
            from year in RuleBooks.Years
            where year < book.Year && random.Next(6) > 0
            from agency in agencies
            where random.Next(5) > 0
            select new AssistanceHistoryEntry(
                year,
                agency.Agency.Cds,
                agency.Agency.Kind,
                (AssistanceStatus)random.Next((int)AssistanceStatus.DifferentiatedAssistanceYear2 + 1),
                StudentGroupSet.FromBits((uint)random.Next() & (random.Next(2) == 0 ? 0x3FFEu : (uint)random.Next() & (uint)random.Next() & 0x3FFEu)),
                random.Next(4) == 0));

    private static (StateFrame Frame, AssistanceEvaluator Evaluator, IReadOnlyList<AgencyResults> Expected) State(int seed, int schools = 10)
    {
        var random = new Random(seed);
        var book = RandomState.Book(seed);
        var rater = new Rater(book);
        var builder = new StateFrameBuilder(rater);
        var collector = new AgencyResultsCollector(book.Year);
        var results = new RandomState(seed).Results(book.Year, schools);
        results = seed % 2 == 0 ? results : [.. results.Select(r => RandomState.Worse(r, random))];
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
