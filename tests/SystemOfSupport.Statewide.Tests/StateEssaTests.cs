using System.Collections.Immutable;
using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>The determinations of a state's schools say of every school what the evaluation of one school says.</summary>
public sealed class StateEssaTests
{
    private static readonly StudentGroup[] Groups = [StudentGroup.AllStudents, .. RuleBooks.For(2025).Essa!.Groups];

    [Property(MaxTest = 60)]
    public void Every_school_has_the_determination_of_one_evaluation(int seed)
    {
        var (history, evaluator, expected) = State(seed);
        var found = new StateEssaEvaluator(evaluator).Determine(history, 1 + (Math.Abs(seed) % 3));
        AssertEqual(expected, found);
    }

    [Property(MaxTest = 10)]
    public void A_rebuilt_determination_explains_itself_as_the_direct_one(int seed)
    {
        var (history, evaluator, expected) = State(seed);
        var found = new StateEssaEvaluator(evaluator).Determine(history);
        for (var school = 0; school < expected.Count; school++)
        {
            var direct = evaluator.Determine(expected[school]);
            var rebuilt = found.Determine(school);
            Assert.Equal(expected[school].School, rebuilt.School);
            Assert.Equal(direct.Assumptions, rebuilt.Assumptions);
            Assert.Equal(direct.Confidence, rebuilt.Confidence);
            Assert.Equal(direct.Explain(), rebuilt.Explain());
            Assert.Equal(direct.Explain().ToPlainText(), rebuilt.Explain().ToPlainText());
        }
    }

    [Property(MaxTest = 10)]
    public void Replaying_a_state_equals_replaying_each_school(int seed)
    {
        var (history, evaluator, expected) = State(seed);
        var years = StateEssaEvaluator.Replay(history, 2018, 2025, evaluator.Options, 2);
        var schools = expected.Select(h => EssaEvaluator.Replay(h, 2018, 2025, evaluator.Options)).ToList();
        Assert.Equal(EssaEvaluator.Years, years.Select(y => y.Year));
        for (var year = 0; year < years.Count; year++)
        {
            Assert.Equal(schools.Select(s => (s[year].Status, s[year].Exit, s[year].Groups)), Enumerable.Range(0, expected.Count).Select(s => (years[year].Status(s), years[year].Exit(s), years[year].Groups(s))));
        }
    }

    [Property(MaxTest = 10)]
    public void Own_statuses_go_on_where_no_list_tells_them(int seed)
    {
        var (history, _, expected) = State(seed);
        var schools = expected.ToList();
        foreach (var year in EssaEvaluator.Years)
        {
            var evaluator = EssaEvaluator.For(year);
            var found = new StateEssaEvaluator(evaluator).Determine(history);
            AssertEqual(schools, found);
            for (var school = 0; school < schools.Count; school++)
            {
                var results = schools[school].Results(year);
                var has = results is not null && StudentGroups.All.Any(g => Model.Indicators.All.Any(i => results[g, i].HasResult));
                Assert.Equal(has, found.HasResults(school));
                schools[school] = has && schools[school].Status(year.Results) is null ? schools[school].WithStatus(year.Results, found.Status(school)) : schools[school];
            }

            history = history.AddUnknown(found);
        }
    }

    [Property(MaxTest = 5)]
    public void Threads_change_no_byte(int seed)
    {
        var (history, evaluator, _) = State(seed, schools: 150);
        var one = new StateEssaEvaluator(evaluator).Determine(history);
        foreach (var threads in new[] { 2, 5 })
        {
            var many = new StateEssaEvaluator(evaluator).Determine(history, threads);
            Assert.Equal(one.Statuses, many.Statuses);
            Assert.Equal(one.Exits, many.Exits);
            Assert.Equal(one.FlaggedGroups, many.FlaggedGroups);
            Assert.Equal(one.LowGraduation, many.LowGraduation);
            Assert.Equal(one.LowPerforming, many.LowPerforming);
            Assert.Equal(one.StudentGroups, many.StudentGroups);
            Assert.Equal(one.SmallAlternativeSchools, many.SmallAlternativeSchools);
            Assert.All(evaluator.Window, y => Assert.Equal(one.Criteria(y), many.Criteria(y)));
        }
    }

    [Fact]
    public void Random_states_meet_every_status_exit_and_outcome()
    {
        var seen = new HashSet<object>();
        for (var seed = 0; seed < 60; seed++)
        {
            var (history, evaluator, _) = State(seed);
            var found = new StateEssaEvaluator(evaluator).Determine(history);
            for (var school = 0; school < found.Count; school++)
            {
                seen.UnionWith([found.Status(school), found.Exit(school)]);
                seen.UnionWith([("graduation", found.Tests(school).LowGraduation), ("performing", found.Tests(school).LowPerforming), ("groups", found.Tests(school).StudentGroups), ("small", (TestOutcome)found.SmallAlternativeSchools[school])]);
            }
        }

        Assert.All(EssaStatuses.All, s => Assert.Contains(s, seen));
        Assert.All(EssaExits.All, e => Assert.Contains(e, seen));
        Assert.All(
            from test in new[] { "graduation", "performing", "groups", "small" } from outcome in new[] { TestOutcome.NotMet, TestOutcome.Met, TestOutcome.Unknown } select (test, outcome),
            o => Assert.Contains(o, seen));
    }

    [Fact]
    public void Determining_again_allocates_nothing_for_a_school()
    {
        var (history, evaluator, _) = State(1, schools: 300);
        var found = new StateEssaEvaluator(evaluator).Determine(history);
        found.Refresh();
        var before = GC.GetAllocatedBytesForCurrentThread();
        found.Refresh();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500);
    }

    [Fact]
    public void Two_frames_of_a_year_two_rows_of_a_cell_and_ratings_from_two_sides_are_refused()
    {
        var rater = Rater.For(2018);
        var row = new RandomState(3).Results(2018, 12).First(r => r.RecordType == RecordType.School) with { IsCharter = false };
        var ratings = Frame(rater, [row]);
        var builder = new StateSchoolHistoryBuilder();
        builder.Add(ratings);
        Assert.Contains("2018", Assert.Throws<ArgumentException>(() => builder.Add(ratings)).Message, StringComparison.Ordinal);

        builder.Add(new SchoolHistory(new Agency(row.Cds, "S", AgencyKind.School)).With(new AgencyResultsBuilder(new Agency(row.Cds, "S", AgencyKind.School), 2018).Build()));
        Assert.Contains("2018", Assert.Throws<InvalidOperationException>(() => builder.Build()).Message, StringComparison.Ordinal);

        var twice = new StateSchoolHistoryBuilder();
        twice.Add(Frame(rater, [row with { Flags = ResultFlags.None }, row with { Flags = ResultFlags.None }]));
        Assert.Contains("two rows", Assert.Throws<ArgumentException>(() => twice.Build()).Message, StringComparison.Ordinal);

        var record = new EssaRecord(new Agency(row.Cds, "S", AgencyKind.School), 2018) { Status = EssaStatus.NoStatus };
        twice.Add(record);
        Assert.Contains("two rows in the list of 2018", Assert.Throws<ArgumentException>(() => twice.Add(record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Determinations_of_another_state_do_not_go_into_a_history()
    {
        var (history, evaluator, _) = State(4);
        var other = State(5);
        Assert.Throws<ArgumentException>(() => history.With(new StateEssaEvaluator(other.Evaluator).Determine(other.History)));
        Assert.Equal(history.Count, history.With(new StateEssaEvaluator(evaluator).Determine(history)).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => history.School(history.Count));
        Assert.Equal((0, -1), (history.FindSchool(history.School(0).Cds), history.FindSchool(CdsCode.Of(99, 99999, 9999999))));
    }

    internal static void AssertEqual(IReadOnlyList<SchoolHistory> expected, StateEssaDeterminations found)
    {
        Assert.Equal(expected.Select(e => e.School.Cds), Enumerable.Range(0, found.Count).Select(s => found.History.School(s).Cds));
        var evaluator = found.Evaluator;
        for (var school = 0; school < expected.Count; school++)
        {
            var one = evaluator.Determine(expected[school]);
            Assert.Equal((one.Status, one.Exit, one.Groups, one.PooledGraduation), (found.Status(school), found.Exit(school), found.Groups(school), found.PooledGraduation(school)));
            Assert.Equal(one.Tests, found.Tests(school));
            Assert.Equal(one.SmallAlternativeSchool, (TestOutcome)found.SmallAlternativeSchools[school]);
            foreach (var year in evaluator.Window)
            {
                if (one.Findings(year) is not { } findings)
                {
                    Assert.True(found.Criteria(year).IsEmpty);
                    continue;
                }

                var criteria = RuleBooks.For(year).Essa!.Criteria;
                foreach (var group in Groups.Where(g => g == StudentGroup.AllStudents || (evaluator.Options.Groups ?? RuleBooks.For(year).Essa!.Groups).Contains(g)))
                {
                    var bits = found.Criteria(year)[(school * StateEssaDeterminations.GroupsPerSchool) + (int)group];
                    Assert.Equal(findings.Criteria(group, group == StudentGroup.AllStudents ? 1 : 2), criteria.Where((_, i) => ((bits >> i) & 1) != 0).Select(c => c.Id));
                }
            }
        }
    }

    private static StateRatings Frame(Rater rater, IEnumerable<IndicatorResult> rows)
    {
        var builder = new StateFrameBuilder(rater);
        foreach (var row in rows)
        {
            builder.Add(row);
        }

        return builder.Build().Rate();
    }

    private static (StateSchoolHistory History, EssaEvaluator Evaluator, IReadOnlyList<SchoolHistory> Expected) State(int seed, int schools = 14)
    {
        var random = new Random(seed);
        var evaluator = Evaluator(random);
        var builder = new StateSchoolHistoryBuilder();
        var collector = new SchoolHistoryCollector();
        foreach (var year in RuleBooks.Years)
        {
            var book = RuleBooks.For(year);
            var rater = new Rater(random.Next(3) > 0 ? book : book with { NSize = book.NSize with { StatusMinimum = 5, ColorMinimum = random.Next(10, 400) } });
            var rows = new RandomState(random.Next()).Results(year, schools).Select(r => r.RecordType == RecordType.School ? RandomState.Worse(r, random) : r).ToList();
            if (random.Next(5) > 0)
            {
                builder.Add(Frame(rater, rows));
                rows.ForEach(r => collector.Add(r, rater.Rate(r)));
            }

            foreach (var school in rows.Where(r => r.RecordType == RecordType.School).DistinctBy(r => r.Cds).Where(_ => random.Next(4) > 0))
            {
                var record = Record(random, school, year);
                builder.Add(record);
                collector.Add(record);
            }
        }

        var expected = collector.Build().Select(h => Known(h, seed)).ToList();
        expected.ForEach(h => builder.Add(Known(new(h.School), seed)));
        return (builder.Build(), evaluator, expected);
    }

    private static EssaEvaluator Evaluator(Random random)
    {
        var year = EssaEvaluator.Years[random.Next(EssaEvaluator.Years.Count)];
        return random.Next(2) == 0 ? EssaEvaluator.For(year) : new(RuleBooks.For(year), new()
        {
            WhenInputMissing = (MissingInput)random.Next(2),
            MinimumCohort = random.Next(2) == 0 ? null : random.Next(40),
            Groups = random.Next(2) == 0 ? null : [StudentGroup.Hispanic, StudentGroup.EnglishLearner, StudentGroup.StudentsWithDisabilities],
            Choices = RuleBooks.For(year).Essa!.Determination!.Transitions.Select(t => t.Choice).OfType<string>().Distinct().ToDictionary(c => c, _ => random.Next(2) == 0).ToImmutableDictionary(),
            Counting = random.Next(2) == 0 ? ImmutableDictionary<Indicator, EssaCounting>.Empty : new Dictionary<Indicator, EssaCounting> { [Indicator.EnglishLearnerProgress] = (EssaCounting)random.Next(4), [Indicator.Mathematics] = EssaCounting.Status }.ToImmutableDictionary(),
        });
    }

    private static EssaRecord Record(Random random, IndicatorResult school, DashboardYear year) =>
        new(new Agency(school.Cds, school.SchoolName, AgencyKind.School) { DistrictName = school.DistrictName, IsAlternativeSchool = random.Next(2) == 0 }, year)
        {
            Status = RandomStatus(random),
            Groups = StudentGroupSet.FromBits((uint)random.Next() & (uint)random.Next() & 0x3FFCu),
            EarlierStatuses = new Dictionary<SchoolYear, EssaStatus> { [new(year.Number - 2)] = RandomStatus(random) },
            TitleI = new Dictionary<SchoolYear, bool> { [year.Results] = random.Next(3) > 0 },
            CensusDayEnrollment = random.Next(3) == 0 ? null : random.Next(50, 150),
        };

    private static SchoolHistory Known(SchoolHistory history, int seed)
    {
        var random = new Random(HashCode.Combine(seed, history.School.Cds.SchoolPart, history.School.Cds.DistrictPart) & 0xFFFF);
        for (var year = 2015; year < 2025; year++)
        {
            history = random.Next(3) == 0 ? history.WithTitleI(new(year), random.Next(2) == 0) : history;
            history = random.Next(3) == 0 ? history.WithGraduation(new(year), new(random.Next(20, 60), random.Next(25, 80))) : history;
            history = random.Next(3) == 0 ? history.WithCensusDayEnrollment(new(year), random.Next(50, 150)) : history;
            history = random.Next(3) == 0 ? history.WithStatus(new(year), RandomStatus(random)) : history;
            history = DashboardYear.Exists(year) && random.Next(2) == 0 ? history.WithGroupsMeeting(year, StudentGroupSet.FromBits((uint)random.Next() & (uint)random.Next() & 0x3FFCu)) : history;
        }

        return history;
    }

    private static EssaStatus RandomStatus(Random random) => (EssaStatus)random.Next((int)EssaStatus.NoStatus, (int)EssaStatus.CsiLowGraduation + 1);
}
